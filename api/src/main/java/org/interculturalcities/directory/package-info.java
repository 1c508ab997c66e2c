/** The directory over HTTP: cities, countries, networks and memberships. */
@NullMarked
package org.interculturalcities.directory;

import org.jspecify.annotations.NullMarked;
