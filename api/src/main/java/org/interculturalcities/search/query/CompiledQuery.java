package org.interculturalcities.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a typed query seeks in one state of the catalogue, and what it finds there.
 *
 * @param matches the documents found, or null where nothing is sought and everything is meant
 * @param highlighter marks in a text what was sought
 * @param relaxed whether no record has all the words, so that those with the rarer ones are sought
 * @param spelling the query with the words that the catalogue has in place of those that it does not have
 */
public record CompiledQuery(
        @Nullable MatchingDocuments matches, Highlighter highlighter, boolean relaxed, @Nullable String spelling) {

    public static final CompiledQuery EVERYTHING = new CompiledQuery(null, new Highlighter(List.of()), false, null);

    /** Whether no record has what is sought. */
    boolean isNothing() {
        return matches != null && matches.size() == 0;
    }

    /** About how many bytes it takes up. */
    public int weight() {
        return matches == null ? 0 : 500 + highlighter.weight() + 8 * matches.size();
    }

    /**
     * Terms that, one after the other, answer something typed.
     *
     * @param named whether they are another name of the same concept, rather than what was typed
     */
    public record MatchedTerm(List<String> terms, String typed, boolean named) {}
}
