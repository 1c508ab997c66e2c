package org.interculturalcities.similarity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Text;
import org.interculturalcities.text.StopWords;
import org.interculturalcities.text.TextAnalyzer;

/** The similarity of two practices, each part from 0 to 1. */
record Similarity(double title, double text, double place) {

    /** The minimum for similar text; below it, texts share only the usual vocabulary of the field. */
    private static final double ALIKE = 0.25;

    private static final double TITLE_WEIGHT = 0.4;
    private static final double TEXT_WEIGHT = 0.5;
    private static final double PLACE_WEIGHT = 0.1;

    static Similarity of(Practice one, Practice other) {
        Set<String> languages = new HashSet<>(one.texts().keySet());
        languages.retainAll(other.texts().keySet());
        double title = 0;
        double text = 0;
        for (String language : languages) {
            Text first = one.text(language);
            Text second = other.text(language);
            title = Math.max(title, inCommon(words(language, first.title()), words(language, second.title())));
            text = Math.max(text, inCommon(words(language, first.joined()), words(language, second.joined())));
        }
        return new Similarity(title, text, place(one, other));
    }

    boolean isAlikeInText() {
        return text >= ALIKE;
    }

    double sameness() {
        return TITLE_WEIGHT * title + TEXT_WEIGHT * text + PLACE_WEIGHT * place;
    }

    private static double place(Practice one, Practice other) {
        return one.cities().isEmpty() && other.cities().isEmpty()
                ? inCommon(Set.copyOf(one.countries()), Set.copyOf(other.countries()))
                : inCommon(Set.copyOf(one.cities()), Set.copyOf(other.cities()));
    }

    private static Set<String> words(String language, String text) {
        return TextAnalyzer.analyze(language, text).stream()
                .filter(word -> !StopWords.contain(word.exact()))
                .flatMap(word -> word.stems().stream().limit(1))
                .collect(Collectors.toSet());
    }

    /** The Sørensen-Dice coefficient of two sets. */
    private static double inCommon(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
