/** The work on imports, one step after the other: planning, applying, undoing, forgetting. */
@NullMarked
package org.interculturalcities.importing.job;

import org.jspecify.annotations.NullMarked;
