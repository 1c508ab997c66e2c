/** Stores imports: their files, options, states and rows. */
@NullMarked
package org.interculturalcities.importing.store;

import org.jspecify.annotations.NullMarked;
