/** Merges duplicate records; the successor answers for both ids. */
@NullMarked
package org.interculturalcities.merging;

import org.jspecify.annotations.NullMarked;
