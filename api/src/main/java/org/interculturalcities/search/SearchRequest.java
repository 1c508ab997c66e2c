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
 * What is asked of the index: conditions that all results meet, for each filtered facet the values meant, which the facet's
 * own counts ignore, which facets to count, and which results in which order.
 *
 * @param matches what words found, by whose scores results are ranked; null where no words were given
 * @param conditions what they must be besides
 * @param filters by facet, the values of which a result has one
 * @param exclusions by facet, the values of which a result has none
 * @param crossed two facets to count the pairs of, if any
 * @param after the last result of the page before, when walking
 * @param skip how many results to pass over, when paging
 * @param limit how many results to give
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

    /** The same, and how often values of two facets come together. */
    public SearchRequest crossTab(CrossedFacets pair) {
        return new SearchRequest(matches, conditions, filters, exclusions, facets, pair, sort, after, skip, limit);
    }

    /** The same for the results that follow one. */
    SearchRequest after(FieldDoc last) {
        return new SearchRequest(matches, conditions, filters, exclusions, facets, crossed, sort, last, 0, limit);
    }
}
