/** What a caller may read and write of practices. */
@NullMarked
package org.interculturalcities.practice.rights;

import org.jspecify.annotations.NullMarked;
