package org.interculturalcities.revision;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change as the public sees it: a record was created, changed or deleted. */
public record ChangeEntry(
        @Schema(description = "Where to go on after this change: the value for after") String cursor,
        long revision,
        @Schema(description = "practice, city, network, membership, topic or collection") String entity,
        String id,
        Kind kind,
        @Schema(description = "With rename: the slug it had before") @Nullable String formerSlug,
        @Schema(
                        description =
                                "With merge, and with delete where it was said: the id of the record that is there instead")
                @Nullable
                String replacedBy,
        Instant at,
        @Schema(description = "Through what it was made, such as a form or an import") String through,
        @Schema(description = "The record as it is now, where it has an address of its own") @Nullable String self) {

    /** The type of a change in the feed. */
    @Schema(name = "ChangeKind")
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
    static Optional<ChangeEntry> of(RevisionLog.Entry entry, @Nullable String self) {
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
                is ? self : null));
    }

    private static @Nullable String formerSlug(@Nullable JsonNode before, @Nullable JsonNode after) {
        String slug = before == null ? "" : before.path("slug").asText();
        return after == null || slug.equals(after.path("slug").asText()) ? null : slug;
    }
}
