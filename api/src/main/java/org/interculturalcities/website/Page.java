package org.interculturalcities.website;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page before any script runs.
 *
 * @param status the HTTP status
 * @param title the page's part of the title; empty for the front page
 * @param description one or two sentences for search results; may be empty
 * @param path the canonical path in English, with the query parameters that identify the page; null without one
 * @param found whether search engines may index it
 * @param data the structured data as JSON-LD
 * @param body the content
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

    /** An error page that says why there is no content. */
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
