/** Background jobs of imports: plan, apply, undo and cleanup. */
@NullMarked
package org.interculturalcities.importing.job;

import org.jspecify.annotations.NullMarked;
