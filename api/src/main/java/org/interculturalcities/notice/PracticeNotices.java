package org.interculturalcities.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Review.Comment;
import org.interculturalcities.practice.Status;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Revision;
import org.interculturalcities.revision.RevisionLog;
import org.jspecify.annotations.Nullable;

/** Tells authors that someone else published their practices, or returned one with a reason. */
@ApplicationScoped
class PracticeNotices {

    private static final String ENTITY = EntitySerializer.name(Practice.class);

    private final Notices notices;
    private final EntitySerializer records;
    private final RecordLog log;

    PracticeNotices(Notices notices, EntitySerializer records, RecordLog log) {
        this.notices = notices;
        this.records = records;
        this.log = log;
    }

    /** Looks through changes in the transaction that writes them, whether a form or an import made them. */
    void note(@Observes RevisionLog.Appended appended) {
        if (!notices.areSent()) {
            return;
        }
        Map<String, List<Practice>> published = new LinkedHashMap<>();
        for (Change change : appended.changes()) {
            if (isPractice(change.before(), Status.DRAFT, Status.IN_REVIEW)
                    && isPractice(change.after(), Status.PUBLISHED)) {
                published
                        .computeIfAbsent(author(change), unknown -> new ArrayList<>())
                        .add(practice(change));
            } else if (isPractice(change.before(), Status.IN_REVIEW) && isPractice(change.after(), Status.DRAFT)) {
                addReturned(author(change), practice(change), appended.revision());
            }
        }
        Author writer = appended.revision().author();
        published.forEach((author, practices) -> addPublished(author, practices, writer));
    }

    // Only practices have a status.
    private static boolean isPractice(@Nullable JsonNode state, Status... statuses) {
        return state != null
                && Set.of(statuses).stream().anyMatch(status -> status.word()
                        .equals(state.path("status").asText()));
    }

    private Practice practice(Change change) {
        return (Practice) Objects.requireNonNull(records.parse(ENTITY, change.after()));
    }

    private String author(Change change) {
        return log.creator(ENTITY, change.entityId()).orElse("");
    }

    private void addReturned(String author, Practice practice, Revision revision) {
        Comment comment = practice.review().comment();
        if (comment != null
                && comment.revision() == revision.number()
                && !author.equals(revision.author().principal())) {
            notices.add(
                    author,
                    (composer, mailbox) -> composer.compose(
                            mailbox,
                            "returned",
                            "who",
                            comment.who(),
                            "title",
                            title(practice),
                            "reason",
                            comment.text(),
                            "url",
                            composer.url(mailbox.language(), "/desk/practices/" + practice.id())));
        }
    }

    private void addPublished(String author, List<Practice> practices, Author writer) {
        if (!author.equals(writer.principal())) {
            notices.add(
                    author,
                    (composer, mailbox) -> composer.compose(
                            mailbox,
                            "published",
                            "count",
                            practices.size(),
                            "who",
                            writer.who(),
                            "list",
                            practices.stream()
                                    .map(practice -> title(practice) + "\n"
                                            + composer.url(mailbox.language(), "/practices/" + practice.slug()))
                                    .collect(Collectors.joining("\n\n"))));
        }
    }

    private static String title(Practice practice) {
        return practice.text(practice.originalLanguage()).title();
    }
}
