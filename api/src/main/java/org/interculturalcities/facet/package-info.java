/** The facets of an index: who has which value, and the counts of what was found. */
@NullMarked
package org.interculturalcities.facet;

import org.jspecify.annotations.NullMarked;
