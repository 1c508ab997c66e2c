/** The indexing of practices: documents, facets, sort orders and lookups. */
@NullMarked
package org.interculturalcities.practice.index;

import org.jspecify.annotations.NullMarked;
