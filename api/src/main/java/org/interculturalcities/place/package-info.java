/** Cities and countries, their names and aliases. */
@NullMarked
package org.interculturalcities.place;

import org.jspecify.annotations.NullMarked;
