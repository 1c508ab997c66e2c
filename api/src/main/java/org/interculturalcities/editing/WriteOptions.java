package org.interculturalcities.editing;

import org.interculturalcities.access.Caller;
import org.interculturalcities.http.Precondition;

/**
 * The caller, the precondition and the mode of a write.
 *
 * @param isDryRun whether the write is only validated and then rolled back
 */
public record WriteOptions(Caller caller, Precondition precondition, boolean isDryRun) {}
