package org.interculturalcities.facet;

import java.util.HashMap;
import java.util.Map;

/** Counts the results for each pair of values of two facets. */
final class CrossTab {

    private final int rowFacet;
    private final int columnFacet;
    private final FacetValues rows;
    private final FacetValues columns;
    private final int[][] counts;

    CrossTab(FacetStore facets, CrossedFacets crossed) {
        this.rowFacet = facets.indexOf(crossed.rows());
        this.columnFacet = facets.indexOf(crossed.columns());
        this.rows = facets.values(rowFacet);
        this.columns = facets.values(columnFacet);
        this.counts = new int[rows.size()][columns.size()];
    }

    void count(FacetTable table, int document) {
        table.forEach(document, rowFacet, row -> table.forEach(document, columnFacet, column -> counts[row][column]++));
    }

    /** Counts by value of the first and of the second facet, without pairs that no result has. */
    Map<String, Map<String, Long>> counts() {
        Map<String, Map<String, Long>> found = new HashMap<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] > 0) {
                    found.computeIfAbsent(rows.value(row), first -> new HashMap<>())
                            .put(columns.value(column), (long) counts[row][column]);
                }
            }
        }
        return found;
    }
}
