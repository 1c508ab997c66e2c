package org.interculturalcities.insight;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticePart;
import org.interculturalcities.practice.list.PracticeList;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CityName;

/** The expected parts that one practice lacks. */
public record Completeness(
        String id,
        String slug,
        String title,
        @Schema(description = "The language of the title (BCP 47)") String language,
        List<CountryName> countries,
        List<CityName> cities,
        @Schema(
                        description =
                                "The parts that are missing, by the words of the filter missing; a collection is not expected")
                List<String> missing,
        @Schema(
                        description =
                                "How many of the expected parts are there, from 0 to 1: summary, purpose, rationale, process, impact, references, language, period, country, city, topic, source, license, confirmation and fresh-translation")
                double share,
        RecordLinks links) {

    static Stream<Completeness> of(PracticeList list, FieldDoc found) {
        Practice practice = list.whole(found);
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
                PracticePart.lackingIn(practice).map(PracticePart::word).toList(),
                Math.round(100 * PracticePart.shareIn(practice)) / 100.0,
                summary.links());
    }
}
