/** Facets: the values of each document, and the counts of results. */
@NullMarked
package org.interculturalcities.facet;

import org.jspecify.annotations.NullMarked;
