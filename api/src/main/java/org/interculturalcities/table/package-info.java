/** Reads rows from CSV, TSV, XLSX, NDJSON and JSON files; detects the format from the content. */
@NullMarked
package org.interculturalcities.table;

import org.jspecify.annotations.NullMarked;
