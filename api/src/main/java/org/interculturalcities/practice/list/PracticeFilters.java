package org.interculturalcities.practice.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.directory.CountryParameter;
import org.interculturalcities.directory.NearParameter;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.YearRange;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.StoredRecord;

/**
 * The filters of a list of practices, besides the typed words.
 *
 * @param chosen values by facet; a practice has at least one of them for each facet
 * @param excluded values by facet; a practice has none of them
 * @param others further conditions by parameter
 * @param status the status filter, if the list includes unpublished practices
 */
record PracticeFilters(
        Map<PracticeFacet, List<String>> chosen,
        Map<PracticeFacet, List<String>> excluded,
        Map<String, Query> others,
        Optional<Query> status) {

    static PracticeFilters read(PracticeParameters given, ParameterValidator validator, Snapshot snapshot) {
        Map<PracticeFacet, List<String>> chosen = new EnumMap<>(PracticeFacet.class);
        Map<PracticeFacet, List<String>> excluded = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            chosen.put(facet, values(facet.word(), facet, given.chosen(facet), validator, snapshot));
            excluded.put(facet, values("-" + facet.word(), facet, given.excluded(facet), validator, snapshot));
        }
        return new PracticeFilters(chosen, excluded, others(given, validator, snapshot), status(given, validator));
    }

    private static List<String> values(
            String name, PracticeFacet facet, List<String> given, ParameterValidator validator, Snapshot snapshot) {
        if (facet == PracticeFacet.COUNTRY) {
            return CountryParameter.read(validator, name, given);
        }
        List<String> values = facet == PracticeFacet.LANGUAGE
                ? given.stream().map(PracticeFilters::canonical).toList()
                : given;
        return validator.known(name, values, value -> facet.isKnown(value, snapshot), facet.suggestedValues(snapshot));
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static Map<String, Query> others(
            PracticeParameters given, ParameterValidator validator, Snapshot snapshot) {
        Map<String, Query> conditions = new LinkedHashMap<>();
        validator
                .choice("ongoing", given.ongoing, List.of(true, false), Object::toString)
                .ifPresent(ongoing -> conditions.put("ongoing", any("ongoing", List.of(ongoing.toString()))));
        List<String> ids = ParameterValidator.given(given.id);
        if (!ids.isEmpty()) {
            conditions.put("id", any("id", ids));
        }
        List<String> externalIds =
                validator.known("externalId", given.externalId, id -> id.contains(":"), List.of("source:id"));
        if (!externalIds.isEmpty()) {
            conditions.put("externalId", any("externalId", externalIds));
        }
        NearParameter.read(validator, given.near, given.within, snapshot.referenceData())
                .map(Map::keySet)
                .ifPresent(cities -> conditions.put("near", FacetStore.hasAny(PracticeFacet.CITY.word(), cities)));
        validator
                .moment("updatedSince", given.updatedSince)
                .map(StoredRecord::updatedSince)
                .ifPresent(since -> conditions.put("updatedSince", since));
        return conditions;
    }

    // Without a status the list searches the published partition, which needs no condition.
    private static Optional<Query> status(PracticeParameters given, ParameterValidator validator) {
        List<String> words = Arrays.stream(Status.values()).map(Status::word).toList();
        List<String> statuses = validator.known("status", given.status, words::contains, words);
        if (given.includesUnpublished() && given.isFormat(Format.ATOM)) {
            validator.refuse(
                    "status",
                    "not-in-a-feed",
                    "Feeds contain only published practices",
                    null,
                    List.of(Status.PUBLISHED.word()));
        }
        return given.includesUnpublished() ? Optional.of(any("status", statuses)) : Optional.empty();
    }

    private static Query any(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The conditions other than facet values. */
    List<Query> queries() {
        return Stream.concat(others.values().stream(), status.stream()).toList();
    }

    /** The names of the parameters that filter the list. */
    List<String> parameters() {
        List<String> names = new ArrayList<>();
        chosen.forEach((facet, values) -> names.addAll(values.isEmpty() ? List.of() : List.of(facet.word())));
        excluded.forEach((facet, values) -> names.addAll(values.isEmpty() ? List.of() : List.of("-" + facet.word())));
        names.addAll(others.keySet());
        return names;
    }

    PracticeFilters without(String parameter) {
        Map<PracticeFacet, List<String>> fewer = new EnumMap<>(chosen);
        fewer.keySet().removeIf(facet -> facet.word().equals(parameter));
        Map<PracticeFacet, List<String>> fewerExcluded = new EnumMap<>(excluded);
        fewerExcluded.keySet().removeIf(facet -> parameter.equals("-" + facet.word()));
        Map<String, Query> fewerOthers = new LinkedHashMap<>(others);
        fewerOthers.remove(parameter);
        return new PracticeFilters(fewer, fewerExcluded, fewerOthers, status);
    }

    boolean hasChosen(PracticeFacet facet, String value) {
        List<String> values = chosen.getOrDefault(facet, List.of());
        return facet == PracticeFacet.YEAR
                ? values.stream()
                        .flatMap(text -> YearRange.parse(text).stream())
                        .anyMatch(range -> range.contains(Integer.parseInt(value)))
                : values.contains(value);
    }

    static Map<String, Predicate<String>> facetPredicates(Map<PracticeFacet, List<String>> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().word(), entry -> condition(entry.getKey(), entry.getValue())));
    }

    private static Predicate<String> condition(PracticeFacet facet, List<String> values) {
        if (facet != PracticeFacet.YEAR) {
            return Set.copyOf(values)::contains;
        }
        List<YearRange> ranges =
                values.stream().flatMap(text -> YearRange.parse(text).stream()).toList();
        return year -> ranges.stream().anyMatch(range -> range.contains(Integer.parseInt(year)));
    }
}
