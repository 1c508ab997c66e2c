package org.interculturalcities.http.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The URLs of this page of a list and of its neighbours; null where there is none. */
@Schema(
        description = "URLs of the pages of a list. Numbered pages link to all others, pages with a cursor to the"
                + " first and next one.")
public record PageLinks(
        @Schema(description = "URL of this page") String self,
        @Schema(description = "URL of the first page; null if the list is not divided into pages") @Nullable
                String first,
        @Schema(description = "URL of the previous page; null on the first page and without the parameter page")
                @Nullable
                String prev,
        @Schema(description = "URL of the next page; null on the last page") @Nullable String next,
        @Schema(description = "URL of the last page; null without the parameter page") @Nullable String last) {

    /** The links of a list that fits on one page. */
    public static PageLinks unpaged(String self) {
        return new PageLinks(self, null, null, null, null);
    }

    /** The links of a numbered page. */
    public static PageLinks numbered(RequestUrl url, int page, int limit, long total) {
        long last = limit == 0 ? 1 : Math.max(1, (total + limit - 1) / limit);
        return new PageLinks(
                url.self(),
                pageLink(url, 1),
                page > 1 ? pageLink(url, Math.min(page - 1, last)) : null,
                page < last ? pageLink(url, page + 1L) : null,
                pageLink(url, last));
    }

    private static String pageLink(RequestUrl url, long page) {
        return url.with(Map.of("page", Long.toString(page)));
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

    private static void put(Map<String, String> relations, String name, @Nullable String url) {
        if (url != null) {
            relations.put(name, url);
        }
    }
}
