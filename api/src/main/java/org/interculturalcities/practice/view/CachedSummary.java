package org.interculturalcities.practice.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.interculturalcities.http.list.RawJson;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.StoredSummary;
import org.interculturalcities.practice.index.TokenizedText;
import org.interculturalcities.practice.view.PracticeSummary.Highlights;
import org.interculturalcities.text.AnalyzedText;

/** A practice summary serialised as JSON for one set of languages, with its tokenised texts for highlighting. */
final class CachedSummary {

    private static final byte[] HIGHLIGHTS = ",\"highlights\":".getBytes(StandardCharsets.UTF_8);

    private final byte[] json;
    private final List<TokenizedText> texts;
    // Tokenised sections by language, computed on first use.
    private volatile Map<String, List<AnalyzedText>> sections = Map.of();

    private CachedSummary(byte[] json, List<TokenizedText> texts) {
        this.json = json;
        this.texts = texts;
    }

    static CachedSummary of(StoredSummary stored, PracticeSummary summary, ObjectMapper json) {
        try {
            return new CachedSummary(json.writeValueAsBytes(summary), stored.texts(summary.language()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The approximate size in bytes. */
    int weight() {
        return 40
                + json.length
                + texts.stream().mapToInt(TokenizedText::weight).sum()
                + sections.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(AnalyzedText::weight)
                        .sum();
    }

    void writeTo(ByteArrayOutputStream out) {
        out.writeBytes(json);
    }

    /** The summary with highlights; highlights in sections may need the complete practice. */
    RawJson<PracticeSummary> marked(PracticeHighlighter highlighter, Supplier<Practice> practice, ObjectMapper mapper) {
        Highlights highlights = highlighter.mark(texts, text -> sections(text, practice));
        return out -> {
            try {
                out.write(json, 0, json.length - 1);
                out.writeBytes(HIGHLIGHTS);
                out.writeBytes(mapper.writeValueAsBytes(highlights));
                out.write('}');
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private List<AnalyzedText> sections(TokenizedText text, Supplier<Practice> practice) {
        List<AnalyzedText> known = sections.get(text.language());
        if (known != null) {
            return known;
        }
        List<AnalyzedText> read = text.sections(practice.get());
        Map<String, List<AnalyzedText>> more = new HashMap<>(sections);
        more.put(text.language(), read);
        sections = Map.copyOf(more);
        return read;
    }
}
