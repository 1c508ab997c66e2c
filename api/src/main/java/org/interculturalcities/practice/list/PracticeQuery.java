package org.interculturalcities.practice.list;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.PageRequest;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.search.SearchRequest;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.query.QueryMatches;
import org.interculturalcities.text.PreferredLanguages;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** The validated parameters of a list of practices. */
record PracticeQuery(
        String q,
        QueryMatches matches,
        PracticeFilters filters,
        Set<PracticeFacet> facets,
        int facetLimit,
        String facetQuery,
        PracticeSort sort,
        boolean withTexts,
        PageRequest page,
        @Nullable FieldDoc after,
        PreferredLanguages languages) {

    static final String TEXTS = "texts";
    private static final int FACET_VALUES = 50;
    private static final int MAX_FACET_VALUES = 1000;

    /** Parses the parameters; throws a problem that lists all invalid ones. */
    static PracticeQuery parse(
            PracticeParameters given, PageRequest page, ParameterValidator validator, Snapshot snapshot) {
        String q = validator.text("q", given.q, TextAnalyzer.MAX_LENGTH);
        PracticeSort sort = sort(given, q, validator);
        PracticeQuery query = new PracticeQuery(
                q,
                snapshot.match(q),
                PracticeFilters.read(given, validator, snapshot),
                facets(given.facet, validator),
                validator.number("facetLimit", given.facetLimit, 1, MAX_FACET_VALUES, FACET_VALUES),
                given.facetQuery == null ? "" : given.facetQuery,
                sort,
                validator
                        .choice("include", given.include, List.of(TEXTS), word -> word)
                        .isPresent(),
                page,
                after(given, page, sort, validator),
                given.languages(validator));
        validator.finish();
        return query;
    }

    private static @Nullable FieldDoc after(
            PracticeParameters given, PageRequest page, PracticeSort sort, ParameterValidator validator) {
        if (page.cursor().isEmpty()) {
            return null;
        }
        Optional<FieldDoc> after = SortPosition.read(page.cursor().get().place(), sort.sort());
        if (after.isEmpty()) {
            given.refuseCursor(validator);
        }
        return after.orElse(null);
    }

    private static Set<PracticeFacet> facets(@Nullable String given, ParameterValidator validator) {
        Set<String> all = PracticeFacet.words();
        List<String> asked =
                validator.known("facet", given == null ? List.of() : List.of(given.split(",")), all::contains, all);
        return Arrays.stream(PracticeFacet.values())
                .filter(facet -> asked.contains(facet.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PracticeFacet.class)));
    }

    private static PracticeSort sort(PracticeParameters given, String q, ParameterValidator validator) {
        List<PracticeSort> sorts = Arrays.stream(PracticeSort.values())
                .filter(sort -> sort != PracticeSort.RELEVANCE || !q.isBlank())
                .toList();
        // Feed readers look for new entries.
        PracticeSort usual = given.isFormat(Format.ATOM)
                ? PracticeSort.UPDATED
                : q.isBlank() ? PracticeSort.NEWEST : PracticeSort.RELEVANCE;
        return validator.choice("sort", given.sort, sorts, PracticeSort::word).orElse(usual);
    }

    private PracticeQuery with(QueryMatches words, PracticeFilters narrower, Set<PracticeFacet> counted, int records) {
        return new PracticeQuery(
                q,
                words,
                narrower,
                counted,
                facetLimit,
                facetQuery,
                sort,
                withTexts,
                page.first(records),
                null,
                languages);
    }

    private static Set<PracticeFacet> none() {
        return EnumSet.noneOf(PracticeFacet.class);
    }

    /** A copy that returns only counts, of the requested facets or of all. */
    PracticeQuery counting() {
        return with(matches, filters, facets.isEmpty() ? EnumSet.allOf(PracticeFacet.class) : facets, 0);
    }

    /** A copy that returns only the complete counts of two facets. */
    PracticeQuery crossTab(PracticeFacet rows, PracticeFacet columns) {
        return new PracticeQuery(
                q,
                matches,
                filters,
                EnumSet.of(rows, columns),
                MAX_FACET_VALUES,
                "",
                sort,
                false,
                page.first(0),
                null,
                languages);
    }

    /** A copy that returns only records, in batches. */
    PracticeQuery inBatches(int records) {
        return with(matches, filters, none(), records);
    }

    /** A copy for another snapshot, whose documents have other numbers. */
    PracticeQuery in(Snapshot other) {
        return new PracticeQuery(
                q, other.match(q), filters, facets, facetLimit, facetQuery, sort, withTexts, page, after, languages);
    }

    /** A copy with other words that returns only the total. */
    PracticeQuery withWords(QueryMatches words) {
        return with(words, filters, none(), 0);
    }

    /** The names of the parameters that filter the list. */
    List<String> narrowing() {
        return Stream.concat(q.isBlank() ? Stream.of() : Stream.of("q"), filters.parameters().stream())
                .toList();
    }

    /** A copy without one filter that returns only the total. */
    PracticeQuery without(String parameter) {
        QueryMatches words = parameter.equals("q") ? QueryMatches.EVERYTHING : matches;
        return with(words, filters.without(parameter), none(), 0);
    }

    /** The search request. It asks for one more result than the page has, to detect a next page. */
    SearchRequest request() {
        return new SearchRequest(
                matches.documents(),
                filters.queries(),
                PracticeFilters.facetPredicates(filters.chosen()),
                PracticeFilters.facetPredicates(filters.excluded()),
                facets.stream().map(PracticeFacet::word).collect(Collectors.toSet()),
                null,
                sort.sort(),
                after,
                page.skip(),
                page.limit() == 0 ? 0 : page.limit() + 1);
    }
}
