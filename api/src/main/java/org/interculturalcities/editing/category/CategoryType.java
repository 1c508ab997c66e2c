package org.interculturalcities.editing.category;

import java.util.Map;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** Topics or collections: their type and factory. */
public record CategoryType<T extends Category>(Class<T> type, Factory<T> factory) {

    public static final CategoryType<Topic> TOPIC = new CategoryType<>(Topic.class, Topic::new);
    public static final CategoryType<Collection> COLLECTION = new CategoryType<>(Collection.class, Collection::new);

    /** Creates a category from its id, its sort position and its labels. */
    @FunctionalInterface
    interface Factory<T> {
        T create(String id, int position, Map<String, String> labels);
    }
}
