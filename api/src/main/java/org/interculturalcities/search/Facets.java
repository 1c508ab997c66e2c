package org.interculturalcities.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The facets of one state of the index: each has its values in a field of its own. */
public final class Facets {

    /** Stands in the index for having no value, so that those without one are counted in the same pass. */
    static final String NONE = "(none)";

    private final FacetsConfig fields;
    private final Map<String, SortedSetDocValuesReaderState> states = new HashMap<>();

    Facets(FacetsConfig fields, IndexReader reader) throws IOException {
        this.fields = fields;
        for (String name : fields.getDimConfigs().keySet()) {
            // An index without documents has no field either.
            if (MultiDocValues.getSortedSetValues(reader, field(name)) != null) {
                states.put(name, new DefaultSortedSetDocValuesReaderState(reader, field(name), fields));
            }
        }
    }

    static FacetsConfig fields(Set<String> names) {
        FacetsConfig fields = new FacetsConfig();
        for (String name : names) {
            fields.setMultiValued(name, true);
            fields.setIndexFieldName(name, field(name));
        }
        return fields;
    }

    /** Notes the values that a record has of a facet. */
    public static void add(Document document, String facet, Iterable<String> values) {
        boolean none = true;
        for (String value : values) {
            document.add(new SortedSetDocValuesFacetField(facet, value));
            none = false;
        }
        if (none) {
            document.add(new SortedSetDocValuesFacetField(facet, NONE));
        }
    }

    /** The condition that a record has one of these values. */
    public static Query anyOf(String facet, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value ->
                any.add(new TermQuery(DrillDownQuery.term(field(facet), facet, value)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    FacetsConfig config() {
        return fields;
    }

    Counts count(String facet, FacetsCollector matches) throws IOException {
        SortedSetDocValuesReaderState state = states.get(facet);
        if (state == null) {
            return Counts.NONE;
        }
        FacetResult result = new SortedSetDocValuesFacetCounts(state, matches).getAllChildren(facet);
        Map<String, Long> counts = new HashMap<>();
        if (result != null) {
            for (LabelAndValue counted : result.labelValues) {
                counts.put(counted.label, counted.value.longValue());
            }
        }
        Long missing = counts.remove(NONE);
        return new Counts(counts, missing == null ? 0 : missing);
    }

    private static String field(String facet) {
        return "facet." + facet;
    }

    /** How many records have each value, and how many have none. */
    public record Counts(Map<String, Long> values, long missing) {

        public static final Counts NONE = new Counts(Map.of(), 0);
    }
}
