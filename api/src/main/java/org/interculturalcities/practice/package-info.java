/** Practices with their texts, contacts and slugs. */
@NullMarked
package org.interculturalcities.practice;

import org.jspecify.annotations.NullMarked;
