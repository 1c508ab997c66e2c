/** How records came to be as they are: revision by revision, field by field. */
@NullMarked
package org.interculturalcities.history;

import org.jspecify.annotations.NullMarked;
