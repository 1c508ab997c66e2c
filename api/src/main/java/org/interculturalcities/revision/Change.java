package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one revision did to one record: its state before (none when created) and after (none when deleted). */
public record Change(
        ChangeCursor at,
        String entity,
        String entityId,
        Kind kind,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        DeletionInfo deletion) {

    /** The state before, if everyone could see it. */
    public @Nullable JsonNode publicBefore() {
        return ifPublic(before);
    }

    /** The state after, if everyone can see it. */
    public @Nullable JsonNode publicAfter() {
        return ifPublic(after);
    }

    // Only practices have a status and a slug; everything else is public as soon as it is there.
    private static @Nullable JsonNode ifPublic(@Nullable JsonNode state) {
        boolean isPublic = state != null
                && (state.path("slug").isMissingNode()
                        || state.path("status").asText().equals("published"));
        return isPublic ? state : null;
    }

    /** What was done; a merge is the deletion of a record in favour of another. */
    public enum Kind {
        CREATE,
        UPDATE,
        RENAME,
        MERGE,
        DELETE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
