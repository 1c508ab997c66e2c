/** The read model: the whole catalogue as of one revision, its index and its facets. */
@NullMarked
package org.interculturalcities.search;

import org.jspecify.annotations.NullMarked;
