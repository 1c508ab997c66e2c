/** Checks rows: resolves names to ids, and collects errors and warnings. */
@NullMarked
package org.interculturalcities.columns.check;

import org.jspecify.annotations.NullMarked;
