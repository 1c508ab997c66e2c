/** What is said of a row: names that were understood or not, doubts, and what is wrong. */
@NullMarked
package org.interculturalcities.columns.check;

import org.jspecify.annotations.NullMarked;
