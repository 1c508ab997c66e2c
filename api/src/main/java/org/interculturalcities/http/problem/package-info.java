/** Errors that teach: RFC 9457 problems, each with a code that never changes and what would have been accepted. */
@NullMarked
package org.interculturalcities.http.problem;

import org.jspecify.annotations.NullMarked;
