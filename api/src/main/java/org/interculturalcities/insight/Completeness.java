package org.interculturalcities.insight;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticePart;
import org.interculturalcities.practice.list.PracticeList;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CityName;

/** The expected parts that one practice lacks. */
@Schema(description = "The expected parts that a practice lacks")
public record Completeness(
        @Schema(description = "Id of the practice: a number, as a string") String id,
        @Schema(description = "Readable id for URLs, such as a-welcoming-app") String slug,
        @Schema(description = "Title in the language that language names") String title,
        @Schema(description = "Language of the title (BCP 47)") String language,
        @Schema(description = "Countries of the practice; empty if unknown") List<CountryName> countries,
        @Schema(description = "Cities of the practice; may be empty") List<CityName> cities,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = PracticePart.class,
                        description = "Expected parts that the practice lacks, by the names of the filter missing. A"
                                + " collection is optional, so it is never listed.")
                List<String> missing,
        @Schema(
                        description =
                                "Share of the expected parts that the practice has, from 0 to 1. The expected parts"
                                        + " are summary, purpose, rationale, process, impact, references, language,"
                                        + " period, country, city, topic, source, license, confirmation and"
                                        + " fresh-translation.")
                double share,
        @Schema(description = "URLs of the practice") RecordLinks links) {

    static Stream<Completeness> of(PracticeList list, FieldDoc found) {
        Practice practice = list.practice(found);
        return list.summaries(found).map(summary -> of(summary, practice));
    }

    private static Completeness of(PracticeSummary summary, Practice practice) {
        return new Completeness(
                summary.id(),
                summary.slug(),
                summary.title(),
                summary.language(),
                summary.countries(),
                summary.cities(),
                PracticePart.missingExpected(practice).map(PracticePart::word).toList(),
                Math.round(100 * PracticePart.shareIn(practice)) / 100.0,
                summary.links());
    }
}
