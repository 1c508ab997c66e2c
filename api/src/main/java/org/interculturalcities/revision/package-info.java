/** One numbered revision per write, and the feed of changes that everything else follows. */
@NullMarked
package org.interculturalcities.revision;

import org.jspecify.annotations.NullMarked;
