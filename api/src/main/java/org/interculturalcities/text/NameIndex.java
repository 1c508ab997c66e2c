package org.interculturalcities.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds ids by full name: by the id itself, a name in any language, or else a misspelt name. */
public final class NameIndex {

    private static final int CANDIDATES = 10;
    private static final double MIN_LIKENESS = 0.6;
    // Longer texts are no names.
    private static final int MAX_NAME_LENGTH = 100;

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Match> known = new ConcurrentHashMap<>();

    /**
     * The result of a name lookup.
     *
     * @param ids one id for a unique match, several for an ambiguous name, none for an unknown name
     * @param isMisspelt whether the match differs by one or two letters
     * @param near suggestions for an unknown name
     */
    public record Match(Set<String> ids, boolean isMisspelt, List<String> near) {}

    public void add(String id, Collection<String> names) {
        add(id, id);
        names.forEach(name -> add(id, name));
    }

    private void add(String id, String name) {
        ids.computeIfAbsent(TextAnalyzer.fold(name.strip()), folded -> new TreeSet<>())
                .add(id);
    }

    /** The ids with exactly this name, in any case and with or without accents. */
    public Set<String> exact(String typed) {
        return ids.getOrDefault(TextAnalyzer.fold(typed.strip()), Set.of());
    }

    /** The best match of a name; kept for the next time. */
    public Match find(String typed) {
        return known.computeIfAbsent(TextAnalyzer.fold(typed.strip()), this::match);
    }

    private Match match(String typed) {
        Set<String> exact = ids.getOrDefault(typed, Set.of());
        if (!exact.isEmpty()) {
            return new Match(exact, false, List.of());
        }
        NameMatcher matcher = NameMatcher.whole(typed);
        Set<String> nearly = ids.entrySet().stream()
                .filter(entry -> matcher.isNearly(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Match(nearly, true, nearly.isEmpty() ? near(typed) : List.of());
    }

    /** The ids with a name that contains these words. */
    public Set<String> containing(String typed) {
        String words = words(typed);
        if (words.length() > MAX_NAME_LENGTH) {
            return Set.of();
        }
        return ids.entrySet().stream()
                .filter(entry -> words(entry.getKey()).contains(words))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(String name) {
        return " " + TextAnalyzer.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    // Suggests every name that shares a word, the most alike first.
    private List<String> near(String typed) {
        Set<String> words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
        Map<String, Double> likeness = new HashMap<>();
        ids.forEach((name, ofName) -> {
            double alike = alike(typed, name);
            if (alike >= MIN_LIKENESS
                    || words.stream().anyMatch(name::contains)
                    || name.length() > 3 && typed.contains(name)) {
                ofName.forEach(id -> likeness.merge(id, alike, Math::max));
            }
        });
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    // Dice's coefficient of the pairs of neighbouring letters.
    private static double alike(String left, String right) {
        if (left.length() > MAX_NAME_LENGTH) {
            return 0;
        }
        Set<String> ofLeft = pairs(left);
        Set<String> ofRight = pairs(right);
        long shared = ofLeft.stream().filter(ofRight::contains).count();
        return 2.0 * shared / Math.max(1, ofLeft.size() + ofRight.size());
    }

    private static Set<String> pairs(String name) {
        return IntStream.range(0, name.length() - 1)
                .mapToObj(i -> name.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}
