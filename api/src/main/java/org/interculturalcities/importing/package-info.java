/** Imports files into the catalogue: plans every row, applies the whole plan or nothing, and undoes it. */
@NullMarked
package org.interculturalcities.importing;

import org.jspecify.annotations.NullMarked;
