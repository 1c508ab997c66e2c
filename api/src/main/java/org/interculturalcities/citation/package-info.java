/** Practices as others cite and link them: BibTeX, RIS, CSL-JSON and schema.org. */
@NullMarked
package org.interculturalcities.citation;

import org.jspecify.annotations.NullMarked;
