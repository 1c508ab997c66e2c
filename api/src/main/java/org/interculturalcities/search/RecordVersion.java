package org.interculturalcities.search;

import java.time.Instant;
import org.interculturalcities.revision.Revision;

/** When and in which revision a record came to be as it is. */
public record RecordVersion(long revision, Instant updatedAt) {

    public static RecordVersion of(Revision revision) {
        return new RecordVersion(revision.number(), revision.time());
    }
}
