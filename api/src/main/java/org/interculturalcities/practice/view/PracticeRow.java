package org.interculturalcities.practice.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticePart;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.jspecify.annotations.Nullable;

/**
 * A practice in one language as a row of a table for export, editing and import. Columns that do not depend on language
 * repeat in each row of a practice; cities, topics and collections are ids, with their names beside them for people.
 *
 * @param externalIds ids in other catalogues, as {@code source:id}
 * @param missing the parts that the practice lacks
 * @param references one per line, as {@code title <url> [language]}
 * @param countries ISO 3166-1 alpha-2; only without cities, which imply the country
 */
public record PracticeRow(
        String id,
        String externalIds,
        String title,
        String missing,
        String language,
        String translation,
        @Nullable String summary,
        @Nullable String purpose,
        @Nullable String rationale,
        @Nullable String process,
        @Nullable String impact,
        String references,
        @Nullable String period,
        String cities,
        String cityNames,
        String countries,
        String countryNames,
        String topics,
        String topicLabels,
        String collections,
        String collectionLabels,
        @Nullable String sourceUrl,
        @Nullable String license,
        String confirmedOn,
        String status) {

    /** One row per text, the original first. */
    public static Stream<PracticeRow> of(Practice practice, PracticeView view) {
        String missing = ListCell.of(
                PracticePart.missingExpected(practice).map(PracticePart::word).toList());
        return practice.texts().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Text> text) -> !text.getKey().equals(practice.originalLanguage()))
                        .thenComparing(Map.Entry::getKey))
                .map(text -> of(practice, view, missing, text.getKey(), text.getValue()));
    }

    private static PracticeRow of(Practice practice, PracticeView view, String missing, String language, Text text) {
        List<CountryName> countries = practice.cities().isEmpty() ? view.countries(practice) : List.of();
        return new PracticeRow(
                practice.recordId(),
                ListCell.of(practice.externalIds().stream().sorted().toList()),
                text.title(),
                missing,
                language,
                text.translation().kind().word(),
                text.summary(),
                text.purpose(),
                text.rationale(),
                text.process(),
                text.impact(),
                text.references().stream().map(PracticeRow::line).collect(Collectors.joining("\n")),
                practice.period().text(),
                ListCell.of(practice.cities()),
                ListCell.of(view.cities(practice).stream().map(CityName::name).toList()),
                ListCell.of(countries.stream().map(CountryName::code).toList()),
                ListCell.of(countries.stream().map(CountryName::name).toList()),
                ListCell.of(practice.topics()),
                ListCell.of(
                        view.topics(practice).stream().map(CategoryLabel::label).toList()),
                ListCell.of(practice.collections()),
                ListCell.of(view.collections(practice).stream()
                        .map(CategoryLabel::label)
                        .toList()),
                practice.sourceUrl(),
                practice.license(),
                Objects.toString(practice.confirmedOn(), ""),
                practice.status().word());
    }

    private static String line(Reference reference) {
        return Stream.of(
                        ListCell.escaped(Objects.toString(reference.title(), "")),
                        reference.url() == null ? "" : "<" + reference.url() + ">",
                        reference.language() == null ? "" : "[" + reference.language() + "]")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
