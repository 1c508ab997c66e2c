package org.interculturalcities.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.facet.Facets;

/**
 * What the index found: how many records, which of them were asked for, and the counts of facets.
 *
 * @param pairs by the values of two crossed facets, how many records have both
 */
public record SearchResult(
        long total,
        List<FieldDoc> hits,
        Map<String, Facets.FacetCounts> facets,
        Map<String, Map<String, Long>> pairs) {}
