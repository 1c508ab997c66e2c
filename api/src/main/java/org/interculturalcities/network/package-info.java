/** City networks and the dated memberships that bind cities to them. */
@NullMarked
package org.interculturalcities.network;

import org.jspecify.annotations.NullMarked;
