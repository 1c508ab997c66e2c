/** Limits of what one client may ask for. */
@NullMarked
package org.interculturalcities.limit;

import org.jspecify.annotations.NullMarked;
