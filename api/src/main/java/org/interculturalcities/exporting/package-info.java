/** Writes any list as CSV, NDJSON or XLSX. */
@NullMarked
package org.interculturalcities.exporting;

import org.jspecify.annotations.NullMarked;
