/** City networks and the dated memberships of cities. */
@NullMarked
package org.interculturalcities.network;

import org.jspecify.annotations.NullMarked;
