/** Serves what changed: the change feed, and the history of a record by revision and field. */
@NullMarked
package org.interculturalcities.history;

import org.jspecify.annotations.NullMarked;
