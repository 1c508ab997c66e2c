/** Search suggestions: topics, cities, networks and practices by name. */
@NullMarked
package org.interculturalcities.suggestion;

import org.jspecify.annotations.NullMarked;
