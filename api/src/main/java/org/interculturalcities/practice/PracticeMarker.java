package org.interculturalcities.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.matching.Marked;
import org.interculturalcities.matching.Marker;
import org.interculturalcities.matching.Sought;
import org.interculturalcities.practice.PracticeSummary.FoundAs;
import org.interculturalcities.practice.PracticeSummary.Highlights;
import org.interculturalcities.words.Tokens;

/** Shows where a practice has what a query sought: in the language shown if it is there, or else where it is. */
final class PracticeMarker {

    private final Marker marker;

    PracticeMarker(Sought sought) {
        this.marker = new Marker(sought.traces());
    }

    Highlights mark(Practice practice, String shown) {
        return Stream.concat(
                        Stream.of(shown), practice.texts().keySet().stream().sorted())
                .distinct()
                .flatMap(language -> mark(practice.text(language), language).stream())
                .findFirst()
                .orElse(Highlights.NONE);
    }

    private Optional<Highlights> mark(Text text, String language) {
        Marked title = mark(text.title(), language);
        Optional<Marked> snippet = Optional.ofNullable(text.summary())
                .map(summary -> mark(summary, language))
                .filter(summary -> !summary.isEmpty());
        Optional<Marked> section = snippet.isPresent() ? Optional.empty() : bestSection(text, language);
        Optional<Marked> body = snippet.or(() -> section);
        if (title.isEmpty() && body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Highlights(
                title.isEmpty() ? List.of() : List.of(title.html()),
                Stream.concat(snippet.map(Marked::html).stream(), section.map(Marked::snippet).stream())
                        .toList(),
                language,
                foundAs(title, body)));
    }

    private Optional<Marked> bestSection(Text text, String language) {
        return text.sections().stream()
                .filter(Objects::nonNull)
                .map(section -> mark(section, language))
                .filter(section -> !section.isEmpty())
                .max(Comparator.comparing(Marked::breadth));
    }

    private Marked mark(String text, String language) {
        return marker.mark(Tokens.of(language, text));
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
