package org.interculturalcities.practice.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Text;
import org.interculturalcities.text.AnalyzedText;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.TextAnalyzer.Word;
import org.jspecify.annotations.Nullable;

/**
 * The tokenised title and summary of a text; sections are tokenised on demand, because highlighting seldom needs them.
 */
public record TokenizedText(String language, AnalyzedText title, @Nullable AnalyzedText summary, boolean hasSections) {

    static TokenizedText of(String language, Text text, List<Word> title, List<Word> summary) {
        return new TokenizedText(
                language,
                AnalyzedText.of(text.title(), title),
                text.summary() == null ? null : AnalyzedText.of(text.summary(), summary),
                text.sections().stream().anyMatch(Objects::nonNull));
    }

    /** Writes the tokens, but not the text. */
    void write(DataOutput out) throws IOException {
        out.writeByte((byte) (hasSections ? 1 : 0));
        title.write(out);
        if (summary != null) {
            summary.write(out);
        }
    }

    static TokenizedText read(String language, Text text, DataInput in) throws IOException {
        boolean hasSections = in.readByte() == 1;
        return new TokenizedText(
                language,
                AnalyzedText.read(text.title(), in),
                text.summary() == null ? null : AnalyzedText.read(text.summary(), in),
                hasSections);
    }

    /** The tokenised sections of this text. */
    public List<AnalyzedText> sections(Practice practice) {
        return practice.text(language).sections().stream()
                .filter(Objects::nonNull)
                .map(section -> AnalyzedText.of(section, TextAnalyzer.analyze(language, section)))
                .toList();
    }

    /** The size in bytes. */
    public int weight() {
        return 40 + title.weight() + (summary == null ? 0 : summary.weight());
    }
}
