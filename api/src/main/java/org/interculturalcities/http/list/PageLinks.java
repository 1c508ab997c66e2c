package org.interculturalcities.http.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of this page of a list and of those around it; null where there is none. */
public record PageLinks(
        String self, @Nullable String first, @Nullable String prev, @Nullable String next, @Nullable String last) {

    /** A list that is all on one page. */
    public static PageLinks only(String self) {
        return new PageLinks(self, null, null, null, null);
    }

    Map<String, String> relations() {
        Map<String, String> relations = new LinkedHashMap<>();
        relations.put("self", self);
        put(relations, "first", first);
        put(relations, "prev", prev);
        put(relations, "next", next);
        put(relations, "last", last);
        return relations;
    }

    private static void put(Map<String, String> relations, String name, @Nullable String address) {
        if (address != null) {
            relations.put(name, address);
        }
    }
}
