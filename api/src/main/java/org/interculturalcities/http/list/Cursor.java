package org.interculturalcities.http.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A position in a list: the revision at its first page, the hash of the list, and the sort key of the last record. */
public record Cursor(long revision, int list, List<String> place) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Cursor {
        place = List.copyOf(place);
    }

    static Optional<Cursor> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
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
