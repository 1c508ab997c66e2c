/** What a cell of a column holds, how it is read and how it is explained. */
@NullMarked
package org.interculturalcities.columns.cell;

import org.jspecify.annotations.NullMarked;
