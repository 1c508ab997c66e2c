package org.interculturalcities.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.matching.Sought;
import org.interculturalcities.place.Countries;
import org.interculturalcities.search.Hit;
import org.interculturalcities.search.Question;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.words.Words;
import org.jspecify.annotations.Nullable;

/** A list of practices that was asked for: the parameters, checked against the catalogue and understood. */
record PracticeQuery(
        String q,
        Sought sought,
        Map<PracticeFacet, List<String>> chosen,
        Map<PracticeFacet, List<String>> excluded,
        Map<String, Query> conditions,
        Set<PracticeFacet> facets,
        int facetLimit,
        String facetQuery,
        PracticeSort sort,
        boolean withTexts,
        int page,
        int limit,
        Languages languages) {

    private static final String TEXTS = "texts";
    private static final int FACET_VALUES = 50;
    private static final int MOST_FACET_VALUES = 1000;

    /** Reads the parameters; what is wrong with them is left with the reader. */
    static PracticeQuery read(PracticeParameters given, ParameterReader reader, Snapshot snapshot) {
        String q = reader.text("q", given.q, Words.LONGEST);
        Map<PracticeFacet, List<String>> chosen = new EnumMap<>(PracticeFacet.class);
        Map<PracticeFacet, List<String>> excluded = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            chosen.put(facet, values(facet.word(), facet, given.chosen(facet), reader, snapshot));
            excluded.put(facet, values("-" + facet.word(), facet, given.excluded(facet), reader, snapshot));
        }
        return new PracticeQuery(
                q,
                snapshot.seek(q),
                chosen,
                excluded,
                conditions(given, reader),
                facets(given.facet, reader),
                reader.number("facetLimit", given.facetLimit, 1, MOST_FACET_VALUES, FACET_VALUES),
                given.facetQuery == null ? "" : given.facetQuery,
                sort(given.sort, q, reader),
                reader.choice("include", given.include, List.of(TEXTS), word -> word)
                        .isPresent(),
                given.page(reader),
                given.limit(reader),
                given.languages(reader));
    }

    private static List<String> values(
            String name, PracticeFacet facet, @Nullable List<String> given, ParameterReader reader, Snapshot snapshot) {
        if (facet == PracticeFacet.COUNTRY) {
            return Countries.read(reader, name, given);
        }
        List<String> values = facet == PracticeFacet.LANGUAGE ? canonical(given) : ParameterReader.given(given);
        return reader.known(name, values, value -> facet.isKnown(value, snapshot), facet.known(snapshot));
    }

    private static List<String> canonical(@Nullable List<String> tags) {
        return ParameterReader.given(tags).stream()
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .toList();
    }

    private static Map<String, Query> conditions(PracticeParameters given, ParameterReader reader) {
        Map<String, Query> conditions = new LinkedHashMap<>();
        reader.choice("ongoing", given.ongoing, List.of(true, false), Object::toString)
                .ifPresent(ongoing -> conditions.put("ongoing", any("ongoing", List.of(ongoing.toString()))));
        List<String> parts =
                reader.known("missing", given.missing, PracticePart.words()::contains, PracticePart.words());
        if (!parts.isEmpty()) {
            conditions.put("missing", any("missing", parts));
        }
        List<String> ids = reader.known("externalId", given.externalId, id -> id.contains(":"), List.of("source:id"));
        if (!ids.isEmpty()) {
            conditions.put("externalId", any("externalId", ids));
        }
        reader.moment("updatedSince", given.updatedSince)
                .map(Hit::updatedSince)
                .ifPresent(since -> conditions.put("updatedSince", since));
        checkStatus(given.status, reader);
        return conditions;
    }

    private static void checkStatus(@Nullable List<String> given, ParameterReader reader) {
        List<String> words = Arrays.stream(Status.values()).map(Status::word).toList();
        boolean openOnly = reader.known("status", given, words::contains, words).stream()
                .allMatch(Status.PUBLISHED.word()::equals);
        if (!openOnly) {
            throw new Refusal(ProblemType.TOKEN_NEEDED, "Practices that are not published are shown with a token only");
        }
    }

    private static Set<PracticeFacet> facets(@Nullable String given, ParameterReader reader) {
        Set<String> all = PracticeFacet.words();
        List<String> asked =
                reader.known("facet", given == null ? List.of() : List.of(given.split(",")), all::contains, all);
        return Arrays.stream(PracticeFacet.values())
                .filter(facet -> asked.contains(facet.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PracticeFacet.class)));
    }

    private static PracticeSort sort(@Nullable String given, String q, ParameterReader reader) {
        List<PracticeSort> sorts = Arrays.stream(PracticeSort.values())
                .filter(sort -> sort != PracticeSort.RELEVANCE || !q.isBlank())
                .toList();
        return reader.choice("sort", given, sorts, PracticeSort::word)
                .orElse(q.isBlank() ? PracticeSort.NEWEST : PracticeSort.RELEVANCE);
    }

    private static Query any(String field, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    /** The same list with other facets counted, and so many records at a time from its beginning. */
    private PracticeQuery with(Set<PracticeFacet> counted, int records) {
        return with(sought, chosen, excluded, conditions, counted, records);
    }

    private PracticeQuery with(
            Sought words,
            Map<PracticeFacet, List<String>> filters,
            Map<PracticeFacet, List<String>> exclusions,
            Map<String, Query> others,
            Set<PracticeFacet> counted,
            int records) {
        return new PracticeQuery(
                q,
                words,
                filters,
                exclusions,
                others,
                counted,
                facetLimit,
                facetQuery,
                sort,
                withTexts,
                0,
                records,
                languages);
    }

    /** Only the counts: of the facets asked for, or else of all. */
    PracticeQuery counting() {
        return with(facets.isEmpty() ? EnumSet.allOf(PracticeFacet.class) : facets, 0);
    }

    /** Only the records, so many at a time. */
    PracticeQuery walking(int records) {
        return with(EnumSet.noneOf(PracticeFacet.class), records);
    }

    /** The same with other words, counted only. */
    PracticeQuery seeking(Sought words) {
        return with(words, chosen, excluded, conditions, EnumSet.noneOf(PracticeFacet.class), 0);
    }

    /** The parameters that narrow the list. */
    List<String> narrowing() {
        List<String> names = new ArrayList<>(q.isBlank() ? List.of() : List.of("q"));
        chosen.forEach((facet, values) -> names.addAll(values.isEmpty() ? List.of() : List.of(facet.word())));
        excluded.forEach((facet, values) -> names.addAll(values.isEmpty() ? List.of() : List.of("-" + facet.word())));
        names.addAll(conditions.keySet());
        return names;
    }

    /** The same without one of the parameters that narrow it, counted only. */
    PracticeQuery without(String parameter) {
        Map<PracticeFacet, List<String>> filters = new EnumMap<>(chosen);
        filters.keySet().removeIf(facet -> facet.word().equals(parameter));
        Map<PracticeFacet, List<String>> exclusions = new EnumMap<>(excluded);
        exclusions.keySet().removeIf(facet -> parameter.equals("-" + facet.word()));
        Map<String, Query> others = new LinkedHashMap<>(conditions);
        others.remove(parameter);
        return with(
                parameter.equals("q") ? Sought.EVERYTHING : sought,
                filters,
                exclusions,
                others,
                EnumSet.noneOf(PracticeFacet.class),
                0);
    }

    boolean hasChosen(PracticeFacet facet, String value) {
        List<String> values = chosen.getOrDefault(facet, List.of());
        return facet == PracticeFacet.YEAR
                ? values.stream()
                        .flatMap(text -> YearRange.parse(text).stream())
                        .anyMatch(range -> range.contains(Integer.parseInt(value)))
                : values.contains(value);
    }

    /**
     * The question to the index, for the results after one place, or else for the page asked for; and for one result more,
     * which tells whether the list goes on.
     */
    Question question(Optional<FieldDoc> after) {
        return new Question(
                sought.matches(),
                List.copyOf(conditions.values()),
                conditions(chosen),
                conditions(excluded),
                facets.stream().map(PracticeFacet::word).collect(Collectors.toSet()),
                sort.sort(),
                after.orElse(null),
                Math.max(0, page - 1) * limit,
                limit == 0 ? 0 : limit + 1);
    }

    private static Map<String, Predicate<String>> conditions(Map<PracticeFacet, List<String>> values) {
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
