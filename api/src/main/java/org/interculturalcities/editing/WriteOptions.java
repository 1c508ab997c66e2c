package org.interculturalcities.editing;

import org.interculturalcities.access.Caller;
import org.interculturalcities.http.Precondition;

/**
 * One write on its way: by whom, and in which state they have seen the record.
 *
 * @param isDryRun whether it is only to be told what would come of it
 */
public record WriteOptions(Caller caller, Precondition precondition, boolean isDryRun) {}
