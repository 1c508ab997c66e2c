/** What the columns of an import mean: headings, values, names, doubts; the source of templates and schemas. */
@NullMarked
package org.interculturalcities.columns;

import org.jspecify.annotations.NullMarked;
