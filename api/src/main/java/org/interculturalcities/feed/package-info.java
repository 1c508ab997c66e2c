/** Serves lists as Atom feeds. */
@NullMarked
package org.interculturalcities.feed;

import org.jspecify.annotations.NullMarked;
