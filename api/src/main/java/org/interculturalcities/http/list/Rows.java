package org.interculturalcities.http.list;

import java.util.Map;
import java.util.function.Consumer;
import org.interculturalcities.http.VersionedResponse;

/** The records of a list as a stream: memory use does not depend on the length of the list. */
public record Rows<T>(
        Class<? extends T> type, long catalogueRevision, PageLinks links, Consumer<Consumer<Object>> source)
        implements VersionedResponse {

    /** The rows of one page. */
    public static <T> Rows<T> of(Class<? extends T> type, Listing<? extends T> page) {
        return new Rows<>(type, page.catalogueRevision(), page.links(), reader -> page.data()
                .forEach(reader));
    }

    @Override
    public Map<String, String> relations() {
        return links.relations();
    }
}
