/** Periods of practices: the original text and its parsed dates. */
@NullMarked
package org.interculturalcities.period;

import org.jspecify.annotations.NullMarked;
