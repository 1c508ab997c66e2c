package org.interculturalcities.editing.practice;

import java.util.List;
import java.util.stream.Stream;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.text.StopWords;
import org.jspecify.annotations.Nullable;

/** Warns about texts that are valid but look wrong, as imports do. */
final class TextWarnings {

    private TextWarnings() {}

    /** The warnings about the texts of a practice; null if there are none. */
    static @Nullable List<Problem.Cause> of(Practice practice) {
        List<Problem.Cause> warnings = practice.texts().entrySet().stream()
                .flatMap(text -> aboutLanguage(text.getKey(), text.getValue().joined()))
                .toList();
        return warnings.isEmpty() ? null : warnings;
    }

    private static Stream<Problem.Cause> aboutLanguage(String language, String text) {
        return StopWords.contradict(language, text).stream()
                .map(other -> new Problem.Cause(
                        null,
                        "/texts" + ValidationErrors.step(language),
                        "another-language",
                        "The text seems to be in another language",
                        language,
                        List.of(other)));
    }
}
