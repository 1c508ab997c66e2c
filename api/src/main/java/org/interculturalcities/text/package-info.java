/** How texts and queries are read in words: each language's own way, what was typed, and the concepts of the field. */
@NullMarked
package org.interculturalcities.text;

import org.jspecify.annotations.NullMarked;
