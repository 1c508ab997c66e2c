/** RFC 9457 problems: each has a code that never changes and lists the accepted values. */
@NullMarked
package org.interculturalcities.http.problem;

import org.jspecify.annotations.NullMarked;
