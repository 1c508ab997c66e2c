/** Lists as Atom feeds, for who wants to be told what is new. */
@NullMarked
package org.interculturalcities.feed;

import org.jspecify.annotations.NullMarked;
