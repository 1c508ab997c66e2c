package org.interculturalcities.search;

import java.time.Instant;
import org.interculturalcities.revision.Revision;

/** When and in which revision a record came to be as it is. */
public record Version(long revision, Instant updatedAt) {

    public static Version of(Revision revision) {
        return new Version(revision.number(), revision.time());
    }
}
