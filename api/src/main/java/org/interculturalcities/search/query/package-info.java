/** Full-text search: term weights, query compilation and highlighting. */
@NullMarked
package org.interculturalcities.search.query;

import org.jspecify.annotations.NullMarked;
