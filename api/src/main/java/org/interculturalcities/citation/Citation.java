package org.interculturalcities.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.jspecify.annotations.Nullable;

/**
 * The data of a citation in any format. The catalogue publishes the text; the cities are what it is about, not its authors.
 * The day of the last change is the date of publication.
 */
record Citation(
        String key,
        String title,
        LocalDate issued,
        String address,
        String language,
        @Nullable String summary,
        List<String> keywords) {

    static final String PUBLISHER = CatalogueInfo.NAME;

    static Citation of(PracticeDetail practice) {
        return new Citation(
                practice.slug(),
                practice.title(),
                day(practice.updatedAt()),
                practice.links().html(),
                practice.language(),
                practice.summary(),
                Stream.concat(places(practice), practice.topics().stream().map(CategoryLabel::label))
                        .toList());
    }

    private static Stream<String> places(PracticeDetail practice) {
        return practice.cities().isEmpty()
                ? practice.countries().stream().map(CountryName::name)
                : practice.cities().stream().map(CityName::name);
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
