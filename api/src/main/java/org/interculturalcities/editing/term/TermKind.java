package org.interculturalcities.editing.term;

import java.util.Map;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Term;
import org.interculturalcities.topic.Topic;

/** A kind of term: its type, and the factory of its terms. */
public record TermKind<T extends Term>(Class<T> type, Making<T> making) {

    public static final TermKind<Topic> TOPIC = new TermKind<>(Topic.class, Topic::new);
    public static final TermKind<Collection> COLLECTION = new TermKind<>(Collection.class, Collection::new);

    /** Creates a term from its id, its sort position and its labels. */
    @FunctionalInterface
    interface Making<T> {
        T make(String id, int position, Map<String, String> labels);
    }
}
