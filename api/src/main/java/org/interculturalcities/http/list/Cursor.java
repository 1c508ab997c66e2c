package org.interculturalcities.http.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Where a walk through a list stands: the revision it began in, which list it is, and the last record's place in it. */
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
