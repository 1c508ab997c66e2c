/** Exports practices for citation and linking: BibTeX, RIS, CSL-JSON and schema.org. */
@NullMarked
package org.interculturalcities.citation;

import org.jspecify.annotations.NullMarked;
