package org.interculturalcities.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.words.Tokens;
import org.jspecify.annotations.Nullable;

/** A text of a practice read in words, each part when it is first needed. */
final class TextWords {

    private final String language;
    private final Text text;
    // Read twice by two readers at once they are the same.
    private volatile @Nullable Tokens title;
    private volatile @Nullable Tokens summary;
    private volatile @Nullable List<Tokens> sections;

    TextWords(String language, Text text) {
        this.language = language;
        this.text = text;
    }

    String language() {
        return language;
    }

    Tokens title() {
        Tokens read = title;
        if (read == null) {
            read = Tokens.of(language, text.title());
            title = read;
        }
        return read;
    }

    Optional<Tokens> summary() {
        Tokens read = summary;
        if (read == null && text.summary() != null) {
            read = Tokens.of(language, text.summary());
            summary = read;
        }
        return Optional.ofNullable(read);
    }

    List<Tokens> sections() {
        List<Tokens> read = sections;
        if (read == null) {
            read = text.sections().stream()
                    .filter(Objects::nonNull)
                    .map(section -> Tokens.of(language, section))
                    .toList();
            sections = read;
        }
        return read;
    }

    /** About how many bytes it takes up: title and summary are read for nearly everyone, sections for few. */
    int weight() {
        return 3 * (length(text.title()) + length(text.summary()))
                + 2 * text.whole().length();
    }

    private static int length(@Nullable String part) {
        return part == null ? 0 : part.length();
    }
}
