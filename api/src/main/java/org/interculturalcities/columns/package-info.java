/** Defines the columns of import files, parses their cells, and generates templates and schemas from them. */
@NullMarked
package org.interculturalcities.columns;

import org.jspecify.annotations.NullMarked;
