/** The commands {@code backup} and {@code restore}. */
@NullMarked
package org.interculturalcities.backup;

import org.jspecify.annotations.NullMarked;
