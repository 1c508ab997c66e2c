package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The change of one record in one revision: its state before (null if created) and after (null if deleted). */
public record Change(
        ChangeCursor at,
        String entity,
        String entityId,
        Kind kind,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        DeletionInfo deletion) {

    private static final String NEVER_PUBLIC = "cityrequest";

    /** The state before, if it was public. */
    public @Nullable JsonNode publicBefore() {
        return ifPublic(before);
    }

    /** The state after, if it is public. */
    public @Nullable JsonNode publicAfter() {
        return ifPublic(after);
    }

    // Practices, which have a slug, are public if published; other records always, except for one type.
    private @Nullable JsonNode ifPublic(@Nullable JsonNode state) {
        boolean isPublic = state != null
                && !entity.equals(NEVER_PUBLIC)
                && (state.path("slug").isMissingNode()
                        || state.path("status").asText().equals("published"));
        return isPublic ? state : null;
    }

    /** The type of a change; a merge deletes a record and names another as its replacement. */
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
