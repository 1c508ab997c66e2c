package org.interculturalcities.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.facet.FacetStore;

/**
 * The total, the requested page of hits, and the facet counts.
 *
 * @param pairs the number of records by value of the first and of the second crossed facet
 */
public record SearchResult(
        long total,
        List<FieldDoc> hits,
        Map<String, FacetStore.FacetCounts> facets,
        Map<String, Map<String, Long>> pairs) {}
