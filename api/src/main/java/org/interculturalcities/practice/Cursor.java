package org.interculturalcities.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.http.list.ParameterReader;
import org.jspecify.annotations.Nullable;

/** Where a walk through a list stands: the revision it shows, the question it answers, and the last result's place. */
record Cursor(long revision, int question, List<String> place) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Cursor after(FieldDoc last, long revision, int question) {
        return new Cursor(
                revision,
                question,
                Arrays.stream(last.fields).map(Cursor::write).toList());
    }

    static Optional<Cursor> read(ParameterReader reader, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (cursor != null && cursor.place != null) {
                return Optional.of(cursor);
            }
        } catch (IllegalArgumentException | IOException e) {
            // Any other text; it is refused below.
        }
        reader.refuse("cursor", "not-a-cursor", "A cursor taken from links.next", text, List.of());
        return Optional.empty();
    }

    /** The place it marks in the list of this query; a cursor of another list is refused. */
    Optional<FieldDoc> place(PracticeQuery query, ParameterReader reader) {
        SortField[] order = query.sort().sort().getSort();
        try {
            if (question == query.fingerprint()) {
                Object[] values = new Object[order.length];
                Arrays.setAll(values, i -> read(place.get(i), order[i].getType()));
                return Optional.of(new FieldDoc(Integer.MAX_VALUE, Float.NaN, values));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Made up or cut off: no cursor of this list either.
        }
        reader.refuse(
                "cursor", "not-of-this-list", "A cursor that links.next of this same list gave", toString(), List.of());
        return Optional.empty();
    }

    private static String write(Object value) {
        return value instanceof BytesRef bytes
                ? Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes)
                : value.toString();
    }

    private static Object read(String value, SortField.Type type) {
        return switch (type) {
            case LONG -> Long.valueOf(value);
            case SCORE -> Float.valueOf(value);
            default -> new BytesRef(Base64.getDecoder().decode(value));
        };
    }

    @Override
    public String toString() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
