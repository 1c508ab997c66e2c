/** Files brought into the catalogue: planned row by row, applied as planned or not at all, and undone. */
@NullMarked
package org.interculturalcities.importing;

import org.jspecify.annotations.NullMarked;
