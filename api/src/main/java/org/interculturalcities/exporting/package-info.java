/** Any list as rows: CSV and NDJSON. */
@NullMarked
package org.interculturalcities.exporting;

import org.jspecify.annotations.NullMarked;
