/** Parses cells to JSON form values, with one parser for each type of content. */
@NullMarked
package org.interculturalcities.columns.cell;

import org.jspecify.annotations.NullMarked;
