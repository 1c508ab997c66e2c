package org.interculturalcities.history;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.RevisionLog;
import org.jspecify.annotations.Nullable;

/** A change as the public sees it: a record was created, changed or deleted. */
@Schema(description = "A change of a public record")
public record ChangeEntry(
        @Schema(
                        description =
                                "Position of the change: the revision, a full stop and a number, such as 1.25. Send"
                                        + " it as after to get later changes.")
                String cursor,
        @Schema(description = "Revision of the catalogue that contains the change") long revision,
        @Schema(description = "Type of record: practice, city, network, membership, topic or collection") String entity,
        @Schema(description = "Id of the record") String id,
        @Schema(description = "Type of change") Kind kind,
        @Schema(description = "For rename, the previous slug of the practice; null otherwise") @Nullable
                String formerSlug,
        @Schema(
                        description = "Id of the record that replaces this one. Set for merge, and for delete if a"
                                + " replacement was given; null otherwise.")
                @Nullable
                String replacedBy,
        @Schema(description = "When the change was made (RFC 3339, UTC)") Instant at,
        @Schema(description = "Origin of the change: api, sample, or import and its id, such as import 17")
                String through,
        @Schema(description = "URL of the record in the API; null after delete and merge") @Nullable String self,
        @Schema(
                        description = "URLs of the record; html of a membership is the page of its network. Null after"
                                + " delete and merge.")
                @Nullable
                RecordLinks links) {

    /** The type of a change in the feed. */
    @Schema(
            name = "ChangeKind",
            description = "The type of a change. upsert: created, changed or published. delete: deleted or unpublished."
                    + " merge: merged into another record. rename: changed, with a new slug.")
    public enum Kind {
        UPSERT,
        DELETE,
        MERGE,
        RENAME;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The public view of a change; empty if it concerns drafts only. Publishing appears as creation, unpublishing as
     * deletion.
     */
    static Optional<ChangeEntry> of(RevisionLog.Entry entry, @Nullable RecordLinks links) {
        Change change = entry.change();
        boolean was = change.publicBefore() != null;
        boolean is = change.publicAfter() != null;
        if (!was && !is) {
            return Optional.empty();
        }
        String formerSlug = was && is ? formerSlug(change.before(), change.after()) : null;
        Kind kind = is ? (formerSlug == null ? Kind.UPSERT : Kind.RENAME) : Kind.DELETE;
        return Optional.of(new ChangeEntry(
                change.at().toString(),
                change.at().revision(),
                change.entity(),
                change.entityId(),
                change.kind() == Change.Kind.MERGE ? Kind.MERGE : kind,
                formerSlug,
                change.deletion().replacedBy(),
                entry.revision().time(),
                entry.revision().author().through(),
                links == null ? null : links.self(),
                links));
    }

    private static @Nullable String formerSlug(@Nullable JsonNode before, @Nullable JsonNode after) {
        String slug = before == null ? "" : before.path("slug").asText();
        return after == null || slug.equals(after.path("slug").asText()) ? null : slug;
    }
}
