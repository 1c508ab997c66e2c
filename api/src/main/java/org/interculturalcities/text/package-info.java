/** Text analysis: tokenising and stemming by language, query parsing, name matching and the thesaurus. */
@NullMarked
package org.interculturalcities.text;

import org.jspecify.annotations.NullMarked;
