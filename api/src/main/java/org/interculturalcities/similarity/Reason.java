package org.interculturalcities.similarity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason why two practices are similar. */
public record Reason(
        Kind kind,
        @Schema(description = "The id of the topic, city or network; null for alike text") @Nullable String value,
        @Schema(description = "Its name for the reader; null for alike text") @Nullable String label) {

    static final Reason ALIKE_TEXT = new Reason(Kind.TEXT, null, null);

    /** The kind of reason. */
    @Schema(name = "ReasonKind")
    public enum Kind {
        TOPIC,
        CITY,
        NETWORK,
        TEXT;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
