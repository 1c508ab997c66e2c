package org.interculturalcities.facet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Applies the facet filters to matching documents and counts facets; the counts of a facet ignore its own filter. */
public final class FacetCounter {

    private static final int NOT_COUNTED = -1;

    private final FacetStore facets;
    private final Choice[] filters;
    private final Choice[] exclusions;
    private final List<String> counted;
    private final int[] countedIndexes;
    private final int[][] counts;
    private final @Nullable CrossTab crossTab;

    private record Choice(int facet, boolean[] meant, int counted) {}

    /**
     * Creates a counter; results have a chosen value of each filtered facet and no excluded value.
     *
     * @param counted the facets to count
     * @param crossed the two facets whose pairs are counted, or null
     */
    public FacetCounter(
            FacetStore facets,
            Set<String> counted,
            Map<String, Predicate<String>> filters,
            Map<String, Predicate<String>> exclusions,
            @Nullable CrossedFacets crossed) {
        this.facets = facets;
        this.counted = List.copyOf(counted);
        this.countedIndexes = this.counted.stream().mapToInt(facets::indexOf).toArray();
        // The last slot counts records without a value.
        this.counts = Arrays.stream(countedIndexes)
                .mapToObj(index -> new int[facets.values(index).size() + 1])
                .toArray(int[][]::new);
        this.filters = choices(filters);
        this.exclusions = choices(exclusions);
        this.crossTab = crossed == null ? null : new CrossTab(facets, crossed);
    }

    private Choice[] choices(Map<String, Predicate<String>> meant) {
        return meant.entrySet().stream()
                .map(facet -> choice(facet.getKey(), facet.getValue()))
                .toArray(Choice[]::new);
    }

    private Choice choice(String facet, Predicate<String> isMeant) {
        int index = facets.indexOf(facet);
        return new Choice(index, facets.values(index).that(isMeant), counted.indexOf(facet));
    }

    public Segment in(LeafReaderContext segment) {
        return new Segment(facets.table(segment));
    }

    public Map<String, FacetStore.FacetCounts> counts() {
        Map<String, FacetStore.FacetCounts> all = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            FacetValues values = facets.values(countedIndexes[i]);
            Map<String, Long> found = new HashMap<>();
            int missing = counts[i].length - 1;
            for (int number = 0; number < missing; number++) {
                if (counts[i][number] > 0) {
                    found.put(values.value(number), (long) counts[i][number]);
                }
            }
            all.put(counted.get(i), new FacetStore.FacetCounts(found, counts[i][missing]));
        }
        return all;
    }

    /** The counts by value of the first and of the second crossed facet. */
    public Map<String, Map<String, Long>> pairs() {
        return crossTab == null ? Map.of() : crossTab.counts();
    }

    /** Counts the documents of one segment. */
    public final class Segment {

        private final FacetTable table;

        private Segment(FacetTable table) {
            this.table = table;
        }

        /** Counts a document and returns whether it passes all filters. */
        public boolean filterAndCount(int document) {
            for (Choice exclusion : exclusions) {
                if (table.hasAny(document, exclusion.facet(), exclusion.meant())) {
                    return false;
                }
            }
            Choice failed = null;
            for (Choice filter : filters) {
                if (!table.hasAny(document, filter.facet(), filter.meant())) {
                    if (failed != null || filter.counted() == NOT_COUNTED) {
                        return false;
                    }
                    failed = filter;
                }
            }
            if (failed != null) {
                table.count(document, failed.facet(), counts[failed.counted()]);
                return false;
            }
            table.countAll(document, countedIndexes, counts);
            if (crossTab != null) {
                crossTab.count(table, document);
            }
            return true;
        }
    }
}
