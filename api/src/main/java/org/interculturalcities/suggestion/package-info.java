/** Suggestions as one types: topics, cities, networks and practices by their names. */
@NullMarked
package org.interculturalcities.suggestion;

import org.jspecify.annotations.NullMarked;
