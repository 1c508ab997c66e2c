package org.interculturalcities.website;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says before any script runs.
 *
 * @param status the status it is answered with
 * @param title its own part of the title; empty for the front page
 * @param description one sentence or two for search results, if there is something to say
 * @param path where it is kept in English, with the part of the query that makes it another page; null if it is nowhere
 * @param found whether it belongs into search engines
 * @param data what machines read of it, as JSON-LD
 * @param body what there is to read
 */
record Page(
        int status,
        String title,
        @Nullable String description,
        @Nullable String path,
        boolean found,
        List<String> data,
        Html body) {

    static Page of(String title, @Nullable String description, String path, Html body) {
        return new Page(200, title, description, path, true, List.of(), body);
    }

    /** A page that says why there is none. */
    static Page absent(int status, String title, Html body) {
        return new Page(status, title, null, null, false, List.of(), body);
    }

    Page with(String... more) {
        return new Page(status, title, description, path, found, List.of(more), body);
    }

    Page kept(boolean inSearchEngines) {
        return new Page(status, title, description, path, inSearchEngines, data, body);
    }
}
