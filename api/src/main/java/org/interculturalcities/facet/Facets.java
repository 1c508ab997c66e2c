package org.interculturalcities.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The facets of an index as tables in memory, one for each segment: looked up for a result, not searched for. */
public final class Facets {

    private final List<String> names;
    private final List<FacetValues> values;
    private final Map<Object, FacetTable> tables = new ConcurrentHashMap<>();

    public Facets(Set<String> names) {
        this.names = List.copyOf(names);
        this.values = names.stream().map(name -> new FacetValues()).toList();
    }

    /** Notes the values that a record has of a facet. */
    public static void add(Document document, String facet, Iterable<String> values) {
        for (String value : values) {
            document.add(new SortedSetDocValuesField(field(facet), new BytesRef(value)));
            document.add(new StringField(field(facet), value, Field.Store.NO));
        }
    }

    /** The condition that a record has this value. */
    public static Query has(String facet, String value) {
        return new TermQuery(new Term(field(facet), value));
    }

    /** The place of a facet in the tables. */
    int place(String facet) {
        int place = names.indexOf(facet);
        if (place < 0) {
            throw new IllegalArgumentException("No facet " + facet);
        }
        return place;
    }

    FacetValues values(int facet) {
        return values.get(facet);
    }

    /** Reads the table of a segment, so that it is there and all its values have a number before the first question. */
    public void prepare(LeafReaderContext segment) {
        table(segment);
    }

    /** The table of a segment, which never changes, so that it is read once. */
    FacetTable table(LeafReaderContext segment) {
        LeafReader reader = segment.reader();
        Object key = reader.getCoreCacheHelper().getKey();
        return tables.computeIfAbsent(key, unread -> {
            reader.getCoreCacheHelper().addClosedListener(tables::remove);
            return read(reader);
        });
    }

    private FacetTable read(LeafReader reader) {
        try {
            return FacetTable.read(reader, names.stream().map(Facets::field).toList(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String facet) {
        return "facet." + facet;
    }

    /** How many records have each value, and how many have none. */
    public record FacetCounts(Map<String, Long> values, long missing) {

        public static final FacetCounts NONE = new FacetCounts(Map.of(), 0);
    }
}
