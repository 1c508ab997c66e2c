package org.interculturalcities.search;

import java.time.Instant;
import org.interculturalcities.revision.Revision;

/** The revision that last changed a record, and its time. */
public record RecordVersion(long revision, Instant updatedAt) {

    public static RecordVersion of(Revision revision) {
        return new RecordVersion(revision.number(), revision.time());
    }
}
