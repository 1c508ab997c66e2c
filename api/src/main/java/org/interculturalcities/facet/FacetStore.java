package org.interculturalcities.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
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
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The facets of an index, held in memory as one table per segment. */
public final class FacetStore {

    private final List<String> names;
    private final List<FacetValues> values;
    private final Map<Object, FacetTable> tables = new ConcurrentHashMap<>();

    public FacetStore(Set<String> names) {
        this.names = List.copyOf(names);
        this.values = names.stream().map(name -> new FacetValues()).toList();
    }

    /** Adds the values of a facet to a document. */
    public static void add(Document document, String facet, Iterable<String> values) {
        for (String value : values) {
            document.add(new SortedSetDocValuesField(field(facet), new BytesRef(value)));
            document.add(new StringField(field(facet), value, Field.Store.NO));
        }
    }

    /** Matches records with this value. */
    public static Query has(String facet, String value) {
        return new TermQuery(new Term(field(facet), value));
    }

    /** Matches records with any of these values. */
    public static Query hasAny(String facet, Collection<String> values) {
        return new TermInSetQuery(
                field(facet), values.stream().map(BytesRef::new).toList());
    }

    /** The column of a facet in the tables. */
    int indexOf(String facet) {
        int index = names.indexOf(facet);
        if (index < 0) {
            throw new IllegalArgumentException("No facet " + facet);
        }
        return index;
    }

    FacetValues values(int facet) {
        return values.get(facet);
    }

    /** Loads the table of a segment, so that all its values have numbers before the first request. */
    public void prepare(LeafReaderContext segment) {
        table(segment);
    }

    /** The table of a segment, read once because segments never change. */
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
            return FacetTable.read(reader, names.stream().map(FacetStore::field).toList(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String facet) {
        return "facet." + facet;
    }

    /** The number of records by value, and the number without a value. */
    public record FacetCounts(Map<String, Long> values, long missing) {

        public static final FacetCounts NONE = new FacetCounts(Map.of(), 0);
    }
}
