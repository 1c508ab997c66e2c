package org.interculturalcities.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.text.TextAnalyzer.Word;

/**
 * A typed word analysed in every language of the catalogue, because the language of a query is unknown.
 *
 * @param exact the unstemmed word, without an elided article where a language has one
 * @param stems the stems by language
 */
public record TermVariants(Set<String> exact, Map<String, List<String>> stems) {

    private static final Cache<Key, TermVariants> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private record Key(String word, Collection<String> languages) {}

    public static TermVariants of(String word, Collection<String> languages) {
        return KNOWN.get(new Key(word, languages), key -> read(word, languages));
    }

    private static TermVariants read(String word, Collection<String> languages) {
        Set<String> exact = new LinkedHashSet<>();
        Map<String, List<String>> stems = new LinkedHashMap<>();
        for (String language : languages) {
            List<Word> read = TextAnalyzer.analyze(language, word);
            // Skips languages that split the word in two.
            if (read.size() == 1) {
                exact.add(read.get(0).exact());
                stems.put(language, read.get(0).stems());
            }
        }
        return new TermVariants(exact, stems);
    }

    public Set<String> allStems() {
        Set<String> all = new LinkedHashSet<>();
        stems.values().forEach(all::addAll);
        return all;
    }
}
