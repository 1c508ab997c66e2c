package org.interculturalcities.editing.term;

import java.util.Map;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Term;
import org.interculturalcities.topic.Topic;

/** One of the vocabularies: what its terms are, and how one is made. */
public record TermKind<T extends Term>(Class<T> type, Making<T> making) {

    public static final TermKind<Topic> TOPIC = new TermKind<>(Topic.class, Topic::new);
    public static final TermKind<Collection> COLLECTION = new TermKind<>(Collection.class, Collection::new);

    /** Makes a term out of its id, its place in the vocabulary and its labels. */
    @FunctionalInterface
    interface Making<T> {
        T make(String id, int position, Map<String, String> labels);
    }
}
