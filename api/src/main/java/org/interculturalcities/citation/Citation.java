package org.interculturalcities.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.jspecify.annotations.Nullable;

/**
 * The data of a citation in any format. The cities are the authors, and the day of the last change is the date of
 * publication.
 */
record Citation(
        String key,
        String title,
        List<String> authors,
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
                practice.cities().isEmpty()
                        ? practice.countries().stream()
                                .map(country -> country.name())
                                .toList()
                        : practice.cities().stream().map(CityName::name).toList(),
                day(practice.updatedAt()),
                practice.links().html(),
                practice.language(),
                practice.summary(),
                practice.topics().stream().map(CategoryLabel::label).toList());
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
