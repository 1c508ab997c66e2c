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

/** Finds ids by full name: by the id itself, a name in any language, or else a misspelt name. */
public final class NameIndex {

    private static final int CANDIDATES = 10;

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

    // Suggests every name that shares a word.
    private List<String> near(String typed) {
        Set<String> words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
        return ids.entrySet().stream()
                .filter(entry -> words.stream().anyMatch(entry.getKey()::contains)
                        || entry.getKey().length() > 3 && typed.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .limit(CANDIDATES)
                .toList();
    }
}
