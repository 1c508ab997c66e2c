package org.interculturalcities.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.interculturalcities.http.list.ReadyJson;
import org.interculturalcities.practice.PracticeSummary.Highlights;
import org.jspecify.annotations.Nullable;

/** A practice as lists show it to one kind of reader, ready to be sent: its summary as JSON, and its texts in words. */
final class PracticeCard {

    private static final byte[] HIGHLIGHTS = ",\"highlights\":".getBytes(StandardCharsets.UTF_8);

    private final byte[] json;
    private final List<TextWords> texts;

    private PracticeCard(byte[] json, List<TextWords> texts) {
        this.json = json;
        this.texts = texts;
    }

    static PracticeCard of(PracticeSummary summary, Practice practice, ObjectMapper json) {
        try {
            return new PracticeCard(json.writeValueAsBytes(summary), texts(practice, summary.language()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a practice, the one that is shown first. */
    static List<TextWords> texts(Practice practice, String shown) {
        return Stream.concat(
                        Stream.of(shown),
                        practice.texts().keySet().stream()
                                .filter(language -> !language.equals(shown))
                                .sorted(Comparator.naturalOrder()))
                .map(language -> new TextWords(language, practice.text(language)))
                .toList();
    }

    int weight() {
        return json.length + texts.stream().mapToInt(TextWords::weight).sum();
    }

    ReadyJson show(@Nullable PracticeMarker marker, ObjectMapper mapper) {
        if (marker == null) {
            return out -> out.writeBytes(json);
        }
        Highlights highlights = marker.mark(texts);
        return out -> write(highlights, mapper, out);
    }

    private void write(Highlights highlights, ObjectMapper mapper, ByteArrayOutputStream out) {
        try {
            out.write(json, 0, json.length - 1);
            out.writeBytes(HIGHLIGHTS);
            out.writeBytes(mapper.writeValueAsBytes(highlights));
            out.write('}');
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
