package org.interculturalcities.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.Revision;
import org.interculturalcities.revision.RevisionLog.Entry;
import org.jspecify.annotations.Nullable;

/** One revision of a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        long revision,
        Instant at,
        @Schema(description = "Who made it; told only to those with a token") @Nullable String who,
        @Schema(description = "Through what it was made, such as the API or an import") String through,
        @Schema(description = "Where the record went in favour of another: the id of that") @Nullable String replacedBy,
        List<FieldChange> changes) {

    /** The public view: without drafts and names of people; empty if nothing public changed. */
    static Optional<HistoryEntry> publicly(Entry entry) {
        JsonNode before = entry.change().publicBefore();
        JsonNode after = entry.change().publicAfter();
        return before == null && after == null
                ? Optional.empty()
                : Optional.of(of(entry, null, FieldChange.between(before, after)));
    }

    /** The view for callers with a token. */
    static HistoryEntry wholly(Entry entry) {
        Change change = entry.change();
        return of(entry, entry.revision().author().who(), FieldChange.between(change.before(), change.after()));
    }

    private static HistoryEntry of(Entry entry, @Nullable String who, List<FieldChange> changes) {
        Revision revision = entry.revision();
        return new HistoryEntry(
                revision.number(),
                revision.time(),
                who,
                revision.author().through(),
                entry.change().deletion().replacedBy(),
                changes);
    }
}
