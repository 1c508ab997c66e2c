/** Converters that refuse a wrong value of a setting at the start and say what is accepted. */
@NullMarked
package org.interculturalcities.settings;

import org.jspecify.annotations.NullMarked;
