package org.interculturalcities.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interculturalcities.history.ChangeEntry;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.revision.ChangeCursor;
import org.jspecify.annotations.Nullable;

/**
 * A feed entry in one language: a practice, or a change of any record.
 *
 * @param id a permanent URL that identifies only this record
 */
record FeedEntry(
        String id,
        String language,
        String title,
        @Nullable Instant published,
        Instant updated,
        @Nullable String summary,
        List<Link> links,
        List<Category> categories,
        @Nullable String rights) {

    private static final String API = "/api/v1/";

    /** A link to the record. */
    record Link(String relation, String mediaType, String address) {

        static Link page(String address) {
            return new Link("alternate", "text/html", address);
        }

        static Link data(String relation, String address) {
            return new Link(relation, "application/json", address);
        }
    }

    /** A topic: its id, its term list and its label. */
    record Category(String term, String scheme, String label) {}

    /** The entry for a record from the list at this URL. */
    static FeedEntry of(Object record, String list) {
        if (record instanceof PracticeDetail practice) {
            return of(practice);
        } else if (record instanceof ChangeEntry change) {
            return of(change, list);
        }
        throw new IllegalArgumentException("No feed entry for " + record.getClass());
    }

    private static FeedEntry of(PracticeDetail practice) {
        String self = practice.links().self();
        String topics = self.substring(0, self.lastIndexOf(API)) + API + "topics";
        return new FeedEntry(
                self,
                practice.language(),
                practice.title(),
                practice.createdAt(),
                practice.updatedAt(),
                practice.summary(),
                List.of(Link.page(practice.links().html()), Link.data("alternate", self)),
                practice.topics().stream()
                        .map(topic -> new Category(topic.id(), topics, topic.label()))
                        .toList(),
                practice.license());
    }

    private static FeedEntry of(ChangeEntry change, String list) {
        String address = list.replaceFirst("\\?.*", "") + "?after=" + before(change) + "&limit=1";
        RecordLinks record = change.links();
        List<Link> links = new ArrayList<>(List.of(Link.data("alternate", address)));
        if (record != null) {
            links.add(Link.data("related", record.self()));
            links.add(Link.page(record.html()));
        }
        return new FeedEntry(
                address,
                "en",
                change.entity() + " " + change.id() + ": " + describe(change.kind()),
                null,
                change.at(),
                String.format(Locale.ROOT, "Revision %d, through %s", change.revision(), change.through()),
                links,
                List.of(),
                null);
    }

    // The cursor before this change: the change feed continues from it with this change.
    private static String before(ChangeEntry change) {
        ChangeCursor at = ChangeCursor.parse(change.cursor()).orElseThrow();
        return new ChangeCursor(at.revision(), at.position() - 1).toString();
    }

    private static String describe(ChangeEntry.Kind kind) {
        return switch (kind) {
            case UPSERT -> "new or changed";
            case DELETE -> "deleted";
            case MERGE -> "merged into another";
            case RENAME -> "has another address";
        };
    }
}
