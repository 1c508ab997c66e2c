package org.interculturalcities.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.jspecify.annotations.Nullable;

/** A record that may complete the typed text. */
@Schema(description = "A record that the typed text may mean")
public record Suggestion(
        @Schema(description = "Type of the record") Kind kind,
        @Schema(
                        description = "Id of the record. The id of a topic, city or network is a value of the filter"
                                + " of that name.")
                String id,
        @Schema(
                        description = "Label of a topic, name of a city or network, or title of a practice, in the"
                                + " language of the response if possible")
                String label,
        @Schema(
                        description = "Other name that matches the typed text, such as Vinnitsa for Vinnytsia; null"
                                + " if label or hint matches")
                @Nullable
                String matched,
        @Schema(
                        description =
                                "Country name of a city, acronym of a network, or language (BCP 47) of the title of"
                                        + " a practice; null if there is none")
                @Nullable
                String hint,
        @Schema(description = "Number of published practices of the topic, city or network; null for a practice")
                @Nullable
                Long practiceCount,
        @Schema(description = "URLs of the record") RecordLinks links) {

    /** The type of the suggested record; suggestions appear in this order. */
    @Schema(name = "SuggestionKind", description = "Type of a suggested record; suggestions are in this order")
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
