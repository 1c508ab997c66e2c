/** Practices with their texts, contacts, slugs and write permissions. */
@NullMarked
package org.interculturalcities.practice;

import org.jspecify.annotations.NullMarked;
