/** Parameters, response types, links and row formats of all lists. */
@NullMarked
package org.interculturalcities.http.list;

import org.jspecify.annotations.NullMarked;
