package org.interculturalcities.practice.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interculturalcities.practice.index.TokenizedText;
import org.interculturalcities.practice.view.PracticeSummary.FoundAs;
import org.interculturalcities.practice.view.PracticeSummary.Highlights;
import org.interculturalcities.search.query.HighlightedText;
import org.interculturalcities.search.query.MatchFinder;
import org.interculturalcities.text.AnalyzedText;

/**
 * Highlights the matches of a query in a practice: in the displayed language if it has any, otherwise in another one.
 */
public final class PracticeHighlighter {

    private final MatchFinder highlighter;

    public PracticeHighlighter(MatchFinder highlighter) {
        this.highlighter = highlighter;
    }

    /** The highlights of the first text with a match. */
    public Highlights mark(List<TokenizedText> texts, Function<TokenizedText, List<AnalyzedText>> sections) {
        return texts.stream()
                .flatMap(text -> mark(text, sections).stream())
                .findFirst()
                .orElse(Highlights.NONE);
    }

    private Optional<Highlights> mark(TokenizedText text, Function<TokenizedText, List<AnalyzedText>> sections) {
        HighlightedText title = highlighter.mark(text.title());
        Optional<HighlightedText> summary =
                Optional.ofNullable(text.summary()).map(highlighter::mark).filter(marked -> !marked.isEmpty());
        Optional<HighlightedText> section =
                summary.isEmpty() && text.hasSections() ? best(sections.apply(text)) : Optional.empty();
        Optional<HighlightedText> body = summary.or(() -> section);
        if (title.isEmpty() && body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Highlights(
                title.isEmpty() ? List.of() : List.of(title.html()),
                Stream.concat(
                                summary.map(HighlightedText::html).stream(),
                                section.map(HighlightedText::snippet).stream())
                        .toList(),
                text.language(),
                foundAs(title, body)));
    }

    private Optional<HighlightedText> best(List<AnalyzedText> sections) {
        return sections.stream()
                .map(highlighter::mark)
                .filter(marked -> !marked.isEmpty())
                .max(Comparator.comparing(HighlightedText::breadth));
    }

    private static List<FoundAs> foundAs(HighlightedText title, Optional<HighlightedText> body) {
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
