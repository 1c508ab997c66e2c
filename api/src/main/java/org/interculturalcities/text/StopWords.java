package org.interculturalcities.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** Stop words by language (articles, prepositions, pronouns); they also identify the language of a text. */
public final class StopWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", folded(EnglishAnalyzer.getDefaultStopSet())),
            Map.entry("ar", folded(ArabicAnalyzer.getDefaultStopSet())),
            Map.entry("da", folded(DanishAnalyzer.getDefaultStopSet())),
            Map.entry("de", folded(GermanAnalyzer.getDefaultStopSet())),
            Map.entry("el", folded(GreekAnalyzer.getDefaultStopSet())),
            Map.entry("es", folded(SpanishAnalyzer.getDefaultStopSet())),
            Map.entry("fr", folded(FrenchAnalyzer.getDefaultStopSet())),
            Map.entry("it", folded(ItalianAnalyzer.getDefaultStopSet())),
            Map.entry("nl", folded(DutchAnalyzer.getDefaultStopSet())),
            Map.entry("nb", folded(NorwegianAnalyzer.getDefaultStopSet())),
            Map.entry("pl", folded(PolishAnalyzer.getDefaultStopSet())),
            Map.entry("pt", folded(PortugueseAnalyzer.getDefaultStopSet())),
            Map.entry("ro", folded(RomanianAnalyzer.getDefaultStopSet())),
            Map.entry("sv", folded(SwedishAnalyzer.getDefaultStopSet())),
            Map.entry("tr", folded(TurkishAnalyzer.getDefaultStopSet())),
            Map.entry("uk", folded(UkrainianMorfologikAnalyzer.getDefaultStopwords())));

    private static final Map<String, List<String>> LANGUAGES_OF = BY_LANGUAGE.entrySet().stream()
            .flatMap(language -> language.getValue().stream().map(word -> Map.entry(word, language.getKey())))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int MIN_WORDS = 40;
    // The beginning of a text, in characters, is enough to detect its language.
    private static final int ENOUGH = 2000;
    // In running text a third to a half of the words are stop words; of another language, seldom a tenth.
    private static final double SURE = 0.2;
    private static final double FEW = 0.5;

    private StopWords() {}

    private static Set<String> folded(CharArraySet words) {
        return words.stream()
                .map(word -> TextAnalyzer.fold(new String((char[]) word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word, in lower case without accents, is a stop word of any language. */
    public static boolean contain(String folded) {
        return LANGUAGES_OF.containsKey(folded);
    }

    /**
     * The detected language (ISO 639-1) of a text if it differs from the stated one. Empty for short texts and for
     * languages without stop words here.
     */
    public static Optional<String> contradict(String language, String text) {
        String said = language.split("-")[0];
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        List<String> words =
                BETWEEN_WORDS.splitAsStream(TextAnalyzer.fold(beginning)).toList();
        if (words.size() < MIN_WORDS || !BY_LANGUAGE.containsKey(said)) {
            return Optional.empty();
        }
        Map<String, Long> counts = words.stream()
                .flatMap(word -> LANGUAGES_OF.getOrDefault(word, List.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > SURE * words.size())
                .filter(most -> counts.getOrDefault(said, 0L) < FEW * most.getValue())
                .map(Map.Entry::getKey);
    }
}
