/** Cities and countries with their names and aliases. */
@NullMarked
package org.interculturalcities.place;

import org.jspecify.annotations.NullMarked;
