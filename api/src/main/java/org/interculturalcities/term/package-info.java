/** Topics and collections over HTTP. */
@NullMarked
package org.interculturalcities.term;

import org.jspecify.annotations.NullMarked;
