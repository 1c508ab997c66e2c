/** Lists of practices with facets: from query parameters to the response. */
@NullMarked
package org.interculturalcities.practice.list;

import org.jspecify.annotations.NullMarked;
