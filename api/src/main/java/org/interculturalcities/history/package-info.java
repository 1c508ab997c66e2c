/** Serves the history of records by revision and field. */
@NullMarked
package org.interculturalcities.history;

import org.jspecify.annotations.NullMarked;
