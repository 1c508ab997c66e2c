package org.interculturalcities.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed query compiled for one snapshot, with its matches.
 *
 * @param matches the matching documents; null if the query is empty and matches everything
 * @param highlighter marks the matches in a text
 * @param relaxed whether any of the rarer words is enough, because no record has all words
 * @param spelling the query with unknown words replaced by similar words of the catalogue, or null
 */
public record CompiledQuery(
        @Nullable MatchingDocuments matches, Highlighter highlighter, boolean relaxed, @Nullable String spelling) {

    public static final CompiledQuery EVERYTHING = new CompiledQuery(null, new Highlighter(List.of()), false, null);

    /** Whether no record matches. */
    boolean isNothing() {
        return matches != null && matches.size() == 0;
    }

    /** The approximate size in bytes. */
    public int weight() {
        return matches == null ? 0 : 500 + highlighter.weight() + 8 * matches.size();
    }

    /**
     * Consecutive terms that match something typed.
     *
     * @param named whether they are another name of the same concept
     */
    public record MatchedTerm(List<String> terms, String typed, boolean named) {}
}
