package org.interculturalcities.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;

/** Sorts what the words found into results and others, and counts facets: each as if it had no filter of its own. */
public final class Tally {

    private static final int NO_FACET = -1;

    private final Facets facets;
    private final List<Choice> filters = new ArrayList<>();
    private final List<Choice> exclusions = new ArrayList<>();
    private final List<String> counted;
    private final int[][] counts;

    private record Choice(String facet, boolean[] meant, int counted) {}

    /**
     * A tally of results that have, of each filtered facet, one of the values meant, and none of those excluded.
     *
     * @param counted the facets to count
     */
    public Tally(
            Facets facets,
            Set<String> counted,
            Map<String, Predicate<String>> filters,
            Map<String, Predicate<String>> exclusions) {
        this.facets = facets;
        this.counted = List.copyOf(counted);
        this.counts = new int[this.counted.size()][];
        for (int i = 0; i < counts.length; i++) {
            // The last place is for records without a value.
            counts[i] = new int[facets.values(this.counted.get(i)).size() + 1];
        }
        filters.forEach((facet, isMeant) -> this.filters.add(choice(facet, isMeant)));
        exclusions.forEach((facet, isMeant) -> this.exclusions.add(choice(facet, isMeant)));
    }

    private Choice choice(String facet, Predicate<String> isMeant) {
        int place = this.counted.indexOf(facet);
        return new Choice(facet, facets.values(facet).that(isMeant), place);
    }

    public Segment in(LeafReaderContext segment) {
        return new Segment(facets.columns(segment));
    }

    public Map<String, Facets.Counts> counts() {
        Map<String, Facets.Counts> all = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            FacetValues values = facets.values(counted.get(i));
            Map<String, Long> found = new HashMap<>();
            int missing = counts[i].length - 1;
            for (int number = 0; number < missing; number++) {
                if (counts[i][number] > 0) {
                    found.put(values.value(number), (long) counts[i][number]);
                }
            }
            all.put(counted.get(i), new Facets.Counts(found, counts[i][missing]));
        }
        return all;
    }

    /** The tally of one segment, whose columns are at hand. */
    public final class Segment {

        private final FacetColumn[] filtered;
        private final FacetColumn[] excluded;
        private final FacetColumn[] countable;

        private Segment(Map<String, FacetColumn> columns) {
            filtered = columns(columns, filters.stream().map(Choice::facet).toList());
            excluded = columns(columns, exclusions.stream().map(Choice::facet).toList());
            countable = columns(columns, counted);
        }

        private static FacetColumn[] columns(Map<String, FacetColumn> columns, List<String> facets) {
            return facets.stream()
                    .map(facet -> Objects.requireNonNull(columns.get(facet)))
                    .toArray(FacetColumn[]::new);
        }

        /** Counts a document where it counts, and tells whether it is a result. */
        public boolean isResult(int document) {
            for (int i = 0; i < excluded.length; i++) {
                if (excluded[i].hasAny(document, exclusions.get(i).meant())) {
                    return false;
                }
            }
            int failed = NO_FACET;
            for (int i = 0; i < filtered.length; i++) {
                if (!filtered[i].hasAny(document, filters.get(i).meant())) {
                    int facet = filters.get(i).counted();
                    if (failed != NO_FACET || facet == NO_FACET) {
                        return false;
                    }
                    failed = facet;
                }
            }
            if (failed != NO_FACET) {
                countable[failed].count(document, counts[failed]);
                return false;
            }
            for (int i = 0; i < countable.length; i++) {
                countable[i].count(document, counts[i]);
            }
            return true;
        }
    }
}
