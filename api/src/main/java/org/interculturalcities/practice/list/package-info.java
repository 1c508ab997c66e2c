/** The practices that a query finds, with their facets: from the URL to the answer. */
@NullMarked
package org.interculturalcities.practice.list;

import org.jspecify.annotations.NullMarked;
