package org.interculturalcities.http.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list that is not part of the catalogue, and so has no revision. */
public record RecordPage<T>(
        @Schema(description = "Records of this page, in the order of the list; empty if there are none") List<T> data,
        @Schema(description = "The total of all pages") Total meta,
        @Schema(description = "Links to this page and the next") Links links) {

    /** The total number of records. */
    @Schema(name = "PageTotal", description = "The number of records on all pages")
    public record Total(@Schema(description = "Number of records on all pages") long total) {}

    /** Links to this page and the next. */
    @Schema(name = "NextLinks", description = "Links to this page and the next")
    public record Links(
            @Schema(description = "URL of this page") String self,
            @Schema(description = "URL of the next page; null on the last page") @Nullable String next) {}

    /** The page of these records; a full one links to the next, which begins after the number of its last record. */
    public static <T> RecordPage<T> of(
            List<T> records, int limit, long total, Function<T, Object> number, RequestUrl url) {
        boolean isFull = limit > 0 && records.size() == limit;
        String last = isFull ? number.apply(records.get(limit - 1)).toString() : null;
        return new RecordPage<>(
                records,
                new Total(total),
                new Links(url.self(), last == null ? null : url.with(Map.of("cursor", last))));
    }
}
