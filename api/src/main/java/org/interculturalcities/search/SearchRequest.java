package org.interculturalcities.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.interculturalcities.facet.CrossedFacets;
import org.interculturalcities.search.query.MatchingDocuments;
import org.jspecify.annotations.Nullable;

/**
 * A request to the index: conditions, facet filters, facets to count, sort order and page. The counts of a facet ignore
 * its own filter.
 *
 * @param matches the scored matches of the typed words; null without words
 * @param conditions further queries that every result matches
 * @param filters values by facet; a result has at least one of them for each facet
 * @param exclusions values by facet; a result has none of them
 * @param crossed two facets whose pairs of values are counted, or null
 * @param after the last result of the previous page, for cursor pagination
 * @param skip the number of results to skip, for numbered pages
 * @param limit the maximum number of results
 */
public record SearchRequest(
        @Nullable MatchingDocuments matches,
        List<Query> conditions,
        Map<String, Predicate<String>> filters,
        Map<String, Predicate<String>> exclusions,
        Set<String> facets,
        @Nullable CrossedFacets crossed,
        Sort sort,
        @Nullable FieldDoc after,
        int skip,
        int limit) {

    /** A copy that also counts the pairs of values of two facets. */
    public SearchRequest crossTab(CrossedFacets pair) {
        return new SearchRequest(matches, conditions, filters, exclusions, facets, pair, sort, after, skip, limit);
    }

    /** A copy for the results after this one. */
    SearchRequest after(FieldDoc last) {
        return new SearchRequest(matches, conditions, filters, exclusions, facets, crossed, sort, last, 0, limit);
    }
}
