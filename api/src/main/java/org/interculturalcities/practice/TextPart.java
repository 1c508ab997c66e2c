package org.interculturalcities.practice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a text, tracked to find outdated translations. */
enum TextPart {
    TITLE(Text::title),
    SUMMARY(Text::summary),
    PURPOSE(Text::purpose),
    RATIONALE(Text::rationale),
    PROCESS(Text::process),
    IMPACT(Text::impact),
    REFERENCES(Text::references);

    private final Function<Text, @Nullable Object> content;

    TextPart(Function<Text, @Nullable Object> content) {
        this.content = content;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isIn(@Nullable Text text) {
        return text != null && content(text) != null;
    }

    // An empty list of references counts as missing.
    private @Nullable Object content(Text text) {
        Object part = content.apply(text);
        return part instanceof List<?> list && list.isEmpty() ? null : part;
    }

    /** The parts that differ between two texts. */
    static Stream<TextPart> different(@Nullable Text one, Text other) {
        return Stream.of(values())
                .filter(part -> !Objects.equals(one == null ? null : part.content(one), part.content(other)));
    }

    /** The parts that at least one of two texts has. */
    static Stream<TextPart> of(@Nullable Text one, Text other) {
        return Stream.of(values()).filter(part -> part.isIn(one) || part.isIn(other));
    }
}
