package org.interculturalcities.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a typed query matches in one snapshot.
 *
 * @param documents the matching documents; null if the query is empty and matches everything
 * @param matchFinder finds the matches in a text
 * @param relaxed whether any of the rarer words is enough, because no record has all words
 * @param spelling the query with unknown words replaced by similar words of the catalogue, or null
 */
public record QueryMatches(
        @Nullable MatchingDocuments documents, MatchFinder matchFinder, boolean relaxed, @Nullable String spelling) {

    public static final QueryMatches EVERYTHING = new QueryMatches(null, new MatchFinder(List.of()), false, null);

    /** Whether no record matches. */
    boolean isNothing() {
        return documents != null && documents.size() == 0;
    }

    /** The approximate size in bytes. */
    public int weight() {
        return documents == null ? 0 : 500 + matchFinder.weight() + 8 * documents.size();
    }

    /**
     * Consecutive terms that match something typed.
     *
     * @param isSynonym whether they are another name of the same concept
     */
    public record MatchedTerm(List<String> terms, String typed, boolean isSynonym) {}
}
