/** Two records that are the same become one, which answers for both. */
@NullMarked
package org.interculturalcities.merging;

import org.jspecify.annotations.NullMarked;
