package org.interculturalcities.matching;

import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a typed query seeks in one state of the catalogue.
 *
 * @param query for the index
 * @param marker what to mark in a text that was found
 * @param relaxed whether no record has all the words, so that those with the rarer ones are sought
 * @param spelling the query with the words that the catalogue has in place of those that it does not have
 */
public record Sought(Query query, Marker marker, boolean relaxed, @Nullable String spelling) {

    public static final Sought EVERYTHING = new Sought(new MatchAllDocsQuery(), new Marker(List.of()), false, null);

    /**
     * Terms that, one after the other, answer something typed.
     *
     * @param named whether they are another name of the same concept, rather than what was typed
     */
    public record Trace(List<String> terms, String typed, boolean named) {}
}
