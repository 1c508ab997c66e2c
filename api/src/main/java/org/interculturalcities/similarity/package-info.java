/** Practices that are alike: those to read next, and those that may be the same told twice. */
@NullMarked
package org.interculturalcities.similarity;

import org.jspecify.annotations.NullMarked;
