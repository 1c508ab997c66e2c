package org.interculturalcities.http.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The URLs of this page of a list and of its neighbours; null where there is none. */
public record PageLinks(
        String self, @Nullable String first, @Nullable String prev, @Nullable String next, @Nullable String last) {

    /** The links of a list that fits on one page. */
    public static PageLinks whole(String self) {
        return new PageLinks(self, null, null, null, null);
    }

    /** The links of a numbered page. */
    public static PageLinks numbered(RequestUrl address, int page, int limit, long total) {
        long last = limit == 0 ? 1 : Math.max(1, (total + limit - 1) / limit);
        return new PageLinks(
                address.self(),
                pageLink(address, 1),
                page > 1 ? pageLink(address, Math.min(page - 1, last)) : null,
                page < last ? pageLink(address, page + 1L) : null,
                pageLink(address, last));
    }

    private static String pageLink(RequestUrl address, long page) {
        return address.with(Map.of("page", Long.toString(page)));
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
