package org.interculturalcities.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Finds the column of a heading by the words in it, as in "What is the name of your practice?". */
final class HeadingWords {

    private static final int MAX_HEADING_LENGTH = 80;
    private static final int MAX_PHRASE_LENGTH = 4;
    // Shorter words are too common to mean anything inside of a heading.
    private static final int MIN_LENGTH = 4;
    private static final Set<String> FILLERS = keys("filler");
    private static final Set<String> UNSUPPORTED = keys("none");
    // Nearly every heading of a file about projects may contain the word.
    private static final Set<String> GENERIC_WORDS = keys("noun");

    /** A phrase of a heading that means a column, or none. */
    private record Phrase(String key, @Nullable Column column, boolean isAlone) {

        boolean isSpecific() {
            boolean isKey = column != null && column.name().equals("externalId");
            return isAlone || key.length() >= MIN_LENGTH && !isKey;
        }
    }

    private HeadingWords() {}

    private static Set<String> keys(String column) {
        return HeadingNames.of(column).stream().map(ColumnSet::key).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Column> find(String heading, Map<String, Column> byKey) {
        return phrase(heading, byKey).map(Phrase::column);
    }

    static boolean isUnsupported(String heading, Map<String, Column> byKey) {
        return phrase(heading, byKey).filter(found -> found.column() == null).isPresent();
    }

    // The longest phrase wins; but "end date" is about the end.
    private static Optional<Phrase> phrase(String heading, Map<String, Column> byKey) {
        List<Phrase> phrases = phrases(words(heading), byKey).stream()
                .filter(Phrase::isSpecific)
                .toList();
        boolean isPart = phrases.stream().anyMatch(phrase -> isPartOfPeriod(phrase.column()));
        return phrases.stream()
                .filter(phrase -> !isPart || phrase.column() != PracticeColumns.PERIOD)
                .max(Comparator.comparingInt(phrase -> phrase.key().length()));
    }

    private static boolean isPartOfPeriod(@Nullable Column column) {
        return column == PracticeColumns.START || column == PracticeColumns.END;
    }

    private static List<Phrase> phrases(List<String> words, Map<String, Column> byKey) {
        long telling = words.stream().filter(HeadingWords::isContentWord).count();
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + MAX_PHRASE_LENGTH, words.size()); to++) {
                List<String> part = words.subList(from, to);
                String key = String.join("", part);
                boolean isOfNone = UNSUPPORTED.contains(key) && !byKey.containsKey(key);
                boolean isNoun = GENERIC_WORDS.contains(key);
                if ((isOfNone || byKey.containsKey(key)) && !FILLERS.contains(key) && !(isNoun && telling > 0)) {
                    boolean isAlone =
                            part.stream().filter(HeadingWords::isContentWord).count() == telling;
                    phrases.add(new Phrase(key, byKey.get(key), isAlone));
                }
            }
        }
        return phrases;
    }

    private static boolean isContentWord(String word) {
        return !FILLERS.contains(word) && !GENERIC_WORDS.contains(word);
    }

    // What stands in brackets explains a heading, or is an ending, as in "Município(s)".
    private static List<String> words(String heading) {
        return heading.length() > MAX_HEADING_LENGTH
                ? List.of()
                : Stream.of(TextAnalyzer.fold(heading)
                                .replaceAll("[(\\[][^)\\]]*[)\\]]", "")
                                .split("[^\\p{L}\\p{N}\u2116]+"))
                        .map(ColumnSet::key)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
