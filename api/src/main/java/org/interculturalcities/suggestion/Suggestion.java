package org.interculturalcities.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.jspecify.annotations.Nullable;

/** Something that one may mean by what was typed so far. */
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

    /** What kind of record is suggested, in the order in which suggestions stand. */
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
