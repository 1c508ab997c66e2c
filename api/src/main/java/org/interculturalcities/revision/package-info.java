/** Writes numbered revisions, and serves the change feed that all other parts read. */
@NullMarked
package org.interculturalcities.revision;

import org.jspecify.annotations.NullMarked;
