/** Any list as rows: CSV, NDJSON and XLSX. */
@NullMarked
package org.interculturalcities.exporting;

import org.jspecify.annotations.NullMarked;
