package org.interculturalcities.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

/** The facets of an index as columns in memory, one for each segment: looked up for a result, not searched for. */
public final class Facets {

    private final Map<String, FacetValues> values;
    private final Map<Object, Map<String, FacetColumn>> columns = new ConcurrentHashMap<>();

    public Facets(Set<String> names) {
        this.values = names.stream().collect(Collectors.toMap(name -> name, name -> new FacetValues()));
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

    FacetValues values(String facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    /** The columns of a segment, which never changes, so that they are read once. */
    public Map<String, FacetColumn> columns(LeafReaderContext segment) {
        LeafReader reader = segment.reader();
        Object key = reader.getCoreCacheHelper().getKey();
        return columns.computeIfAbsent(key, unread -> {
            reader.getCoreCacheHelper().addClosedListener(columns::remove);
            return read(reader);
        });
    }

    private Map<String, FacetColumn> read(LeafReader reader) {
        Map<String, FacetColumn> read = new HashMap<>();
        values.forEach((name, known) -> {
            try {
                read.put(name, FacetColumn.read(reader, field(name), known));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return read;
    }

    private static String field(String facet) {
        return "facet." + facet;
    }

    /** How many records have each value, and how many have none. */
    public record Counts(Map<String, Long> values, long missing) {

        public static final Counts NONE = new Counts(Map.of(), 0);
    }
}
