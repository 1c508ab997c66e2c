package org.interculturalcities.practice.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.period.Period;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Review;
import org.interculturalcities.practice.Status;
import org.jspecify.annotations.Nullable;

/** A practice in a list, with its text in one language. */
@Schema(description = "A practice in a list, with title and summary in one language")
public record PracticeSummary(
        @Schema(description = "Id of the practice: a number, as a string. It never changes and is never reused.")
                String id,
        @Schema(
                        description = "Readable id for URLs, such as a-welcoming-app. It follows the title;"
                                + " earlier slugs redirect.")
                String slug,
        @Schema(description = "Publication status") Status status,
        @Schema(description = "Title in the language that language names") String title,
        @Schema(description = "Language of title and summary (BCP 47)") String language,
        @Schema(
                        description = "Whether the practice has no text in a requested language, so that its"
                                + " original text is shown")
                boolean fallback,
        @Schema(description = "All languages in which the practice has a text (BCP 47), in alphabetical order")
                Set<String> languages,
        @Schema(description = "Summary in the same language as the title, in plain text; null if there is none")
                @Nullable
                String summary,
        @Schema(description = "When the practice ran or runs") Period period,
        @Schema(
                        description =
                                "Countries of its cities; the countries themselves if the practice names no cities."
                                        + " Empty if unknown.")
                List<CountryName> countries,
        @Schema(description = "Cities of the practice; may be empty") List<CityName> cities,
        @Schema(description = "Topics of the practice; may be empty") List<CategoryLabel> topics,
        @Schema(description = "Collections that contain the practice; may be empty") List<CategoryLabel> collections,
        @Schema(description = "Matches of the query in the text; omitted without q")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Highlights highlights,
        @Schema(description = "All texts of the practice by language (BCP 47); omitted without include=texts")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Map<String, TextDetail> texts,
        @Schema(description = "Review of a practice that is not published; omitted if there is none")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Review review,
        @Schema(description = "Revision of the catalogue that last changed the practice") long revision,
        @Schema(description = "When the practice last changed (RFC 3339, UTC)") Instant updatedAt,
        @Schema(description = "URLs of the practice") RecordLinks links) {

    /** A city of a practice. */
    @Schema(description = "A city of a practice")
    public record CityName(
            @Schema(description = "Id of the city, such as pt-lisbon") String id,
            @Schema(description = "Name of the city in the language of the response; in English if it has none there")
                    String name) {}

    /** A topic or collection of a practice. */
    @Schema(description = "A topic or collection of a practice")
    public record CategoryLabel(
            @Schema(description = "Id of the topic or collection, such as education") String id,
            @Schema(description = "Label in the language of the response; in English if it has none there")
                    String label) {}

    /** The matches of a query in the text of one language, as escaped HTML with {@code <mark>} elements. */
    @Schema(
            description = "Matches of a query in the text of one language, as escaped HTML with the"
                    + " matches in mark elements")
    public record Highlights(
            @Schema(description = "Title with its matches, as a list of one; empty if the title has none")
                    List<String> title,
            @Schema(
                            description =
                                    "Summary with its matches, as a list of one. If it has none, a sentence from the"
                                            + " section that matches best. Empty if there is no match.")
                    List<String> snippet,
            @Schema(
                            description =
                                    "Language of the text with the matches (BCP 47); null if the query matches only"
                                            + " names and labels")
                    @Nullable
                    String language,
            @Schema(description = "Query words that the text contains only as a synonym; empty if there are none")
                    List<FoundAs> foundAs) {

        static final Highlights NONE = new Highlights(List.of(), List.of(), null, List.of());
    }

    /** A query word and the synonym that the text contains. */
    @Schema(description = "A query word, and the synonym that the text contains instead")
    public record FoundAs(
            @Schema(description = "Word or words of the query, as typed") String word,
            @Schema(description = "Synonym, as the text spells it") String found) {}
}
