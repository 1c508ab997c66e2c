/** The work on imports, one step after the other: planning, applying, undoing, forgetting. */
@NullMarked
package org.interculturalcities.importing.work;

import org.jspecify.annotations.NullMarked;
