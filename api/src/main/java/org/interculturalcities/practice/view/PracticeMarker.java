package org.interculturalcities.practice.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interculturalcities.matching.Marked;
import org.interculturalcities.matching.Marker;
import org.interculturalcities.practice.index.TextWords;
import org.interculturalcities.practice.view.PracticeSummary.FoundAs;
import org.interculturalcities.practice.view.PracticeSummary.Highlights;
import org.interculturalcities.words.Tokens;

/** Shows where a practice has what a query sought: in the language shown if it is there, or else where it is. */
public final class PracticeMarker {

    private final Marker marker;

    public PracticeMarker(Marker marker) {
        this.marker = marker;
    }

    /** The highlights of the first of the texts that has any. */
    public Highlights mark(List<TextWords> texts, Function<TextWords, List<Tokens>> sections) {
        return texts.stream()
                .flatMap(text -> mark(text, sections).stream())
                .findFirst()
                .orElse(Highlights.NONE);
    }

    private Optional<Highlights> mark(TextWords text, Function<TextWords, List<Tokens>> sections) {
        Marked title = marker.mark(text.title());
        Optional<Marked> summary =
                Optional.ofNullable(text.summary()).map(marker::mark).filter(marked -> !marked.isEmpty());
        Optional<Marked> section =
                summary.isEmpty() && text.hasSections() ? best(sections.apply(text)) : Optional.empty();
        Optional<Marked> body = summary.or(() -> section);
        if (title.isEmpty() && body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Highlights(
                title.isEmpty() ? List.of() : List.of(title.html()),
                Stream.concat(summary.map(Marked::html).stream(), section.map(Marked::snippet).stream())
                        .toList(),
                text.language(),
                foundAs(title, body)));
    }

    private Optional<Marked> best(List<Tokens> sections) {
        return sections.stream()
                .map(marker::mark)
                .filter(marked -> !marked.isEmpty())
                .max(Comparator.comparing(Marked::breadth));
    }

    private static List<FoundAs> foundAs(Marked title, Optional<Marked> body) {
        List<FoundAs> names = new ArrayList<>();
        title.foundAs().forEach((word, found) -> names.add(new FoundAs(word, found)));
        body.ifPresent(text -> text.foundAs().forEach((word, found) -> {
            if (names.stream().noneMatch(name -> name.word().equals(word))) {
                names.add(new FoundAs(word, found));
            }
        }));
        return names;
    }
}
