/** Practices in the index: what of them is found, counted and put in order, and how they are found again. */
@NullMarked
package org.interculturalcities.practice.index;

import org.jspecify.annotations.NullMarked;
