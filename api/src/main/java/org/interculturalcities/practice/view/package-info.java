/** Practices as they are shown: whole, in a list, and as rows of a table. */
@NullMarked
package org.interculturalcities.practice.view;

import org.jspecify.annotations.NullMarked;
