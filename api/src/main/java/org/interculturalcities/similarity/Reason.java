package org.interculturalcities.similarity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason why two practices are similar. */
@Schema(description = "Something that two practices have in common")
public record Reason(
        @Schema(description = "What they have in common: a topic, a city, a network or similar text") Kind kind,
        @Schema(description = "Id of the topic, city or network; null for similar text") @Nullable String value,
        @Schema(description = "Label of the topic, or name of the city or network; null for similar text") @Nullable
                String label) {

    static final Reason ALIKE_TEXT = new Reason(Kind.TEXT, null, null);

    /** The kind of reason. */
    @Schema(
            name = "ReasonKind",
            description = "What two practices have in common; text means that their texts are similar")
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
