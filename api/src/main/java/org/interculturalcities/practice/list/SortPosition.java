package org.interculturalcities.practice.list;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Encodes the sort values of a hit for cursors and decodes them. */
final class SortPosition {

    private SortPosition() {}

    static List<String> write(FieldDoc practice) {
        return Arrays.stream(practice.fields).map(SortPosition::write).toList();
    }

    private static String write(Object value) {
        return value instanceof BytesRef bytes
                ? Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes)
                : value.toString();
    }

    /** Decodes a position; empty if it is invalid or belongs to another sort order. */
    static Optional<FieldDoc> read(List<String> place, Sort sort) {
        SortField[] order = sort.getSort();
        try {
            Object[] values = new Object[order.length];
            Arrays.setAll(values, i -> read(place.get(i), order[i].getType()));
            return Optional.of(new FieldDoc(Integer.MAX_VALUE, Float.NaN, values));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Object read(String value, SortField.Type type) {
        return switch (type) {
            case LONG -> Long.valueOf(value);
            case SCORE -> Float.valueOf(value);
            default -> new BytesRef(Base64.getDecoder().decode(value));
        };
    }
}
