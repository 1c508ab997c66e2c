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
import org.interculturalcities.practice.Status;
import org.jspecify.annotations.Nullable;

/** A practice in a list, with its text in one language. */
public record PracticeSummary(
        String id,
        String slug,
        Status status,
        String title,
        @Schema(description = "The language of title and summary (BCP 47)") String language,
        @Schema(description = "Whether there is no text in a language that was asked for") boolean fallback,
        @Schema(description = "All languages it has a text in") Set<String> languages,
        @Nullable String summary,
        Period period,
        List<CountryName> countries,
        List<CityName> cities,
        List<TermLabel> topics,
        List<TermLabel> collections,
        @Schema(description = "With q: where its words were found") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
                Highlights highlights,
        @Schema(description = "With include=texts: all its texts, by language")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Map<String, TextDetail> texts,
        @Schema(description = "The revision that last changed it") long revision,
        Instant updatedAt,
        RecordLinks links) {

    /** A city of a practice. */
    public record CityName(String id, String name) {}

    /** A topic or collection of a practice. */
    public record TermLabel(String id, String label) {}

    /** The matches of a query in the text of one language, as escaped HTML with {@code <mark>} elements. */
    public record Highlights(
            @Schema(description = "The title, where it has some of the words") List<String> title,
            @Schema(description = "The summary, or else a sentence, where it has some of the words")
                    List<String> snippet,
            @Schema(description = "The language of that text (BCP 47); null where only labels have the words") @Nullable
                    String language,
            @Schema(description = "Words that were found under another name of what they mean") List<FoundAs> foundAs) {

        static final Highlights NONE = new Highlights(List.of(), List.of(), null, List.of());
    }

    /** A query word and the synonym that the text contains. */
    public record FoundAs(String word, String found) {}
}
