/** Writing the vocabularies: what a writer says of topics and collections, and the rules it has to meet. */
@NullMarked
package org.interculturalcities.editing.term;

import org.jspecify.annotations.NullMarked;
