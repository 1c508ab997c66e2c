package org.interculturalcities.importing.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the catalogue, or into it and out again.
 *
 * @param caller who asked for the step that is being worked on, with the rights they had then
 * @param createdBy the name of whoever sent the file
 * @param principal whose it is, by id
 * @param planRevision the state of the catalogue that the plan is made for
 * @param failure the problem that ended the last step, if one did
 */
public record Import(
        long id,
        ImportOptions options,
        ImportState state,
        Caller caller,
        String createdBy,
        @Nullable String principal,
        Instant createdAt,
        long size,
        @Nullable String format,
        @Nullable String encoding,
        @Nullable String delimiter,
        int done,
        @Nullable Integer rowCount,
        List<RowProblem> problems,
        @Nullable JsonNode failure,
        @Nullable Long planRevision,
        @Nullable Instant plannedAt,
        @Nullable Long revision,
        @Nullable Instant appliedAt,
        @Nullable Long reversal,
        @Nullable Instant reversedAt) {

    /** The last revision that was made of it; 0 before the first. */
    public long lastRevision() {
        return Math.max(revision == null ? 0 : revision, reversal == null ? 0 : reversal);
    }

    /** As the author of what is written through it. */
    public Author author() {
        return new Author(caller.name(), caller.principal(), "import " + id);
    }
}
