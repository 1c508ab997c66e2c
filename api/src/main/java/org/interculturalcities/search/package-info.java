/** The read model: snapshots of the catalogue, and the index that answers searches. */
@NullMarked
package org.interculturalcities.search;

import org.jspecify.annotations.NullMarked;
