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
@Schema(description = "A revision of a record, with the fields that it changed")
public record HistoryEntry(
        @Schema(description = "Number of the revision in the catalogue; it increases with every write") long revision,
        @Schema(description = "When the revision was made (RFC 3339, UTC)") Instant at,
        @Schema(description = "Name of the person or program that made the revision; omitted without a token") @Nullable
                String who,
        @Schema(description = "How the revision was made: api, sample, or import with its id, such as import 17")
                String through,
        @Schema(
                        description = "Id of the record that replaces this one after a merge or a deletion; omitted"
                                + " if there is none")
                @Nullable
                String replacedBy,
        @Schema(
                        description = "What the revision means for the review of a practice; omitted without a token,"
                                + " and if it means nothing for it")
                @Nullable
                ReviewStep review,
        @Schema(description = "Fields that the revision changed, in alphabetical order; may be empty")
                List<FieldChange> changes) {

    /** The public view: without drafts and names of people; empty if nothing public changed. */
    static Optional<HistoryEntry> publicly(Entry entry) {
        JsonNode before = entry.change().publicBefore();
        JsonNode after = entry.change().publicAfter();
        return before == null && after == null
                ? Optional.empty()
                : Optional.of(of(entry, null, null, FieldChange.between(before, after)));
    }

    /** The view for callers with a token. */
    static HistoryEntry wholly(Entry entry) {
        Change change = entry.change();
        return of(
                entry,
                entry.revision().author().who(),
                ReviewStep.of(change).orElse(null),
                FieldChange.between(change.before(), change.after()));
    }

    private static HistoryEntry of(
            Entry entry, @Nullable String who, @Nullable ReviewStep review, List<FieldChange> changes) {
        Revision revision = entry.revision();
        return new HistoryEntry(
                revision.number(),
                revision.time(),
                who,
                revision.author().through(),
                entry.change().deletion().replacedBy(),
                review,
                changes);
    }
}
