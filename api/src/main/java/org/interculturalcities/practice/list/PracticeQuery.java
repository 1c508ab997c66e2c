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
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.search.SearchRequest;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.query.CompiledQuery;
import org.interculturalcities.text.Languages;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** The validated parameters of a list of practices. */
record PracticeQuery(
        String q,
        CompiledQuery compiled,
        PracticeFilters filters,
        Set<PracticeFacet> facets,
        int facetLimit,
        String facetQuery,
        PracticeSort sort,
        boolean withTexts,
        int page,
        int limit,
        Languages languages) {

    static final String TEXTS = "texts";
    private static final int FACET_VALUES = 50;
    private static final int MOST_FACET_VALUES = 1000;

    /** Parses the parameters; the reader collects errors. */
    static PracticeQuery read(PracticeParameters given, QueryParameters reader, Snapshot snapshot) {
        String q = reader.text("q", given.q, TextAnalyzer.LONGEST);
        return new PracticeQuery(
                q,
                snapshot.seek(q),
                PracticeFilters.read(given, reader, snapshot),
                facets(given.facet, reader),
                reader.number("facetLimit", given.facetLimit, 1, MOST_FACET_VALUES, FACET_VALUES),
                given.facetQuery == null ? "" : given.facetQuery,
                sort(given, q, reader),
                reader.choice("include", given.include, List.of(TEXTS), word -> word)
                        .isPresent(),
                given.page(reader),
                given.limit(reader),
                given.languages(reader));
    }

    private static Set<PracticeFacet> facets(@Nullable String given, QueryParameters reader) {
        Set<String> all = PracticeFacet.words();
        List<String> asked =
                reader.known("facet", given == null ? List.of() : List.of(given.split(",")), all::contains, all);
        return Arrays.stream(PracticeFacet.values())
                .filter(facet -> asked.contains(facet.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PracticeFacet.class)));
    }

    private static PracticeSort sort(PracticeParameters given, String q, QueryParameters reader) {
        List<PracticeSort> sorts = Arrays.stream(PracticeSort.values())
                .filter(sort -> sort != PracticeSort.RELEVANCE || !q.isBlank())
                .toList();
        // Feed readers look for new entries.
        PracticeSort usual = given.isAs(Format.ATOM)
                ? PracticeSort.UPDATED
                : q.isBlank() ? PracticeSort.NEWEST : PracticeSort.RELEVANCE;
        return reader.choice("sort", given.sort, sorts, PracticeSort::word).orElse(usual);
    }

    /** A copy for the first page with other facets and another limit. */
    private PracticeQuery with(Set<PracticeFacet> counted, int records) {
        return with(compiled, filters, counted, records);
    }

    private PracticeQuery with(CompiledQuery words, PracticeFilters narrower, Set<PracticeFacet> counted, int records) {
        return new PracticeQuery(
                q, words, narrower, counted, facetLimit, facetQuery, sort, withTexts, 0, records, languages);
    }

    /** A copy that returns only counts, of the requested facets or of all. */
    PracticeQuery counting() {
        return with(facets.isEmpty() ? EnumSet.allOf(PracticeFacet.class) : facets, 0);
    }

    /** A copy that returns only the complete counts of two facets. */
    PracticeQuery crossTab(PracticeFacet rows, PracticeFacet columns) {
        return new PracticeQuery(
                q, compiled, filters, EnumSet.of(rows, columns), MOST_FACET_VALUES, "", sort, false, 0, 0, languages);
    }

    /** A copy that returns only records, in batches. */
    PracticeQuery walking(int records) {
        return with(EnumSet.noneOf(PracticeFacet.class), records);
    }

    /** A copy with other words that returns only the total. */
    PracticeQuery seeking(CompiledQuery words) {
        return with(words, filters, EnumSet.noneOf(PracticeFacet.class), 0);
    }

    /** The names of the parameters that filter the list. */
    List<String> narrowing() {
        return Stream.concat(q.isBlank() ? Stream.of() : Stream.of("q"), filters.parameters().stream())
                .toList();
    }

    /** A copy without one filter that returns only the total. */
    PracticeQuery without(String parameter) {
        return with(
                parameter.equals("q") ? CompiledQuery.EVERYTHING : compiled,
                filters.without(parameter),
                EnumSet.noneOf(PracticeFacet.class),
                0);
    }

    /**
     * The search request for the results after a cursor position, or for the requested page. It asks for one more
     * result to detect a next page.
     */
    SearchRequest request(Optional<FieldDoc> after) {
        return new SearchRequest(
                compiled.matches(),
                filters.conditions(),
                PracticeFilters.conditions(filters.chosen()),
                PracticeFilters.conditions(filters.excluded()),
                facets.stream().map(PracticeFacet::word).collect(Collectors.toSet()),
                null,
                sort.sort(),
                after.orElse(null),
                Math.max(0, page - 1) * limit,
                limit == 0 ? 0 : limit + 1);
    }
}
