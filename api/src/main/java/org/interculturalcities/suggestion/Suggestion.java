package org.interculturalcities.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.jspecify.annotations.Nullable;

/** A record that may complete the typed text. */
public record Suggestion(
        Kind kind,
        @Schema(description = "The id of the record; topic, city and network are filters of practices by it") String id,
        @Schema(description = "Its name, label or title for the reader") String label,
        @Schema(description = "The other name it was found by, such as Vinnitsa for Vinnytsia") @Nullable
                String matched,
        @Schema(description = "The country of a city, the acronym of a network, the language of a title (BCP 47)")
                @Nullable
                String hint,
        @Schema(description = "How many published practices have it; null for a practice") @Nullable Long practiceCount,
        RecordLinks links) {

    /** The type of the suggested record; suggestions appear in this order. */
    @Schema(name = "SuggestionKind")
    public enum Kind {
        TOPIC,
        CITY,
        NETWORK,
        PRACTICE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
