/** The sample catalogue that a new installation begins with. */
@NullMarked
package org.interculturalcities.sample;

import org.jspecify.annotations.NullMarked;
