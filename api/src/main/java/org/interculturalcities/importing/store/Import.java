package org.interculturalcities.importing.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * An import file and the progress of its steps.
 *
 * @param caller who requested the current step, with their rights at that time
 * @param createdBy the name of the uploader
 * @param principal the id of the owner
 * @param planRevision the revision of the catalogue that the plan is based on
 * @param failure the problem that ended the last step, if it failed
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

    /** The last revision that the import wrote; 0 if none. */
    public long lastRevision() {
        return Math.max(revision == null ? 0 : revision, reversal == null ? 0 : reversal);
    }

    /** The author of the import's revisions. */
    public Author author() {
        return new Author(caller.name(), caller.principal(), "import " + id);
    }
}
