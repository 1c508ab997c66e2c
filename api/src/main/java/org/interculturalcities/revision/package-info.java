/** Writes numbered revisions, and keeps the log that all other parts follow. */
@NullMarked
package org.interculturalcities.revision;

import org.jspecify.annotations.NullMarked;
