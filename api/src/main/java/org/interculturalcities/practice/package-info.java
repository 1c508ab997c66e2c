/** What a city did: practices with their texts, the query that finds them and the answers that show them. */
@NullMarked
package org.interculturalcities.practice;

import org.jspecify.annotations.NullMarked;
