/** Loads the sample data into a new catalogue. */
@NullMarked
package org.interculturalcities.sample;

import org.jspecify.annotations.NullMarked;
