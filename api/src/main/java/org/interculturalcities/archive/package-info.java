/** Exports the complete catalogue as an archive, and describes it in DCAT. */
@NullMarked
package org.interculturalcities.archive;

import org.jspecify.annotations.NullMarked;
