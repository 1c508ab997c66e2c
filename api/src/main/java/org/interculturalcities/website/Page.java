package org.interculturalcities.website;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says.
 *
 * @param title the page's part of the title; empty for the front page
 * @param description one or two sentences for search results; may be empty
 * @param path the canonical path in English, with the query parameters that identify the page; null without one
 * @param isIndexable whether search engines may index it
 * @param data the structured data as JSON-LD
 */
record Page(String title, String description, @Nullable String path, boolean isIndexable, List<RawString> data) {

    private static final int DESCRIPTION = 300;

    static Page of(String title, @Nullable String description, String path) {
        return new Page(title, description == null ? "" : shortened(description), path, true, List.of());
    }

    /** A page that says why there is no content. */
    static Page missing(String title) {
        return new Page(title, "", null, false, List.of());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= DESCRIPTION
                ? line
                : line.substring(0, Math.max(line.lastIndexOf(' ', DESCRIPTION), DESCRIPTION / 2)) + "…";
    }

    /** A copy whose description begins with an introduction. */
    Page introducedBy(String intro) {
        String described = intro.isEmpty() ? description : shortened(intro + " " + description);
        return new Page(title, described, path, isIndexable, data);
    }

    /** Whether it shows one record, which has a share picture of its own. */
    boolean isRecord() {
        return path != null && path.matches("/(practices|topics|collections|cities|networks)/(?!(map|pack)$)[^/?]+");
    }

    Page with(RawString... more) {
        return new Page(title, description, path, isIndexable, List.of(more));
    }

    Page withIndexing(boolean isIndexable) {
        return new Page(title, description, path, isIndexable, data);
    }
}
