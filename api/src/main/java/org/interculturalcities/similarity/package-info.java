/** Similar practices: related ones to read next, and possible duplicates. */
@NullMarked
package org.interculturalcities.similarity;

import org.jspecify.annotations.NullMarked;
