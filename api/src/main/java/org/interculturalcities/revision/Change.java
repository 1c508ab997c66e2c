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
        Farewell farewell) {

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
