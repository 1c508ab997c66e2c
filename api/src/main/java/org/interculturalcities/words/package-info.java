/** How texts and queries are read in words: each language's own way, what was typed, and the concepts of the field. */
@NullMarked
package org.interculturalcities.words;

import org.jspecify.annotations.NullMarked;
