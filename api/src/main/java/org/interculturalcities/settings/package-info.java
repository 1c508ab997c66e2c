/** Checks values of settings at the start, each with what is accepted. */
@NullMarked
package org.interculturalcities.settings;

import org.jspecify.annotations.NullMarked;
