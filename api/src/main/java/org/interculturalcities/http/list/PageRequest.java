package org.interculturalcities.http.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that a request asks for: by number, after a cursor, or the first.
 *
 * @param url the URL of the request
 * @param list a hash that identifies the list, in its cursors
 * @param limit the maximum number of records
 * @param number the number of the page, from 1; 0 without the parameter
 * @param cursor the position after which the page begins, if the request has one
 */
public record PageRequest(RequestUrl url, int list, int limit, int number, Optional<Cursor> cursor) {

    /** The first records of the same list. */
    public PageRequest first(int records) {
        return new PageRequest(url, list, records, 0, Optional.empty());
    }

    /** The number of records before the page; 0 with a cursor. */
    public int skip() {
        return Math.max(0, number - 1) * limit;
    }

    /**
     * The links of the page.
     *
     * @param total the number of records of the list
     * @param next the sort key of the last record of the page, if more records follow
     */
    public PageLinks links(long revision, long total, @Nullable List<String> next) {
        if (number > 0) {
            return PageLinks.numbered(url, number, limit, total);
        }
        return new PageLinks(
                url.self(),
                cursor.isEmpty() ? url.self() : url.with(Map.of("cursor", "")),
                null,
                next == null ? null : url.with(Map.of("cursor", new Cursor(revision, list, next).toString())),
                null);
    }
}
