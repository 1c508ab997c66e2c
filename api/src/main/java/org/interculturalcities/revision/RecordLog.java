package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the changes of single records from the revision log. */
@ApplicationScoped
public class RecordLog {

    private final Sql sql;

    RecordLog(Sql sql) {
        this.sql = sql;
    }

    /** All changes of a record, the latest first. */
    public List<RevisionLog.Entry> of(String entity, String id) {
        return sql.query(
                "select " + RevisionLog.COLUMNS + "where c.entity = ? and c.entity_id = ?"
                        + " order by c.revision desc, c.position desc",
                statement -> {
                    statement.setString(1, entity);
                    statement.setString(2, id);
                },
                RevisionLog::entry);
    }

    /** The last revision that changed a record; empty if the record never existed. */
    public Optional<Revision> lastOf(String entity, String id) {
        return revisionOf(entity, id, "desc");
    }

    /** The revision that created a record; empty if the record never existed. */
    public Optional<Revision> firstOf(String entity, String id) {
        return revisionOf(entity, id, "asc");
    }

    /** The id of the principal who created a record; empty text if the log has none, as for the sample. */
    public Optional<String> creator(String entity, String id) {
        return firstOf(entity, id)
                .map(revision -> Objects.requireNonNullElse(revision.author().principal(), ""));
    }

    /** The state of a record after a revision. */
    public Optional<JsonNode> state(String entity, String id, long revision) {
        return sql
                .query(
                        "select after::text from change where entity = ? and entity_id = ? and revision <= ?"
                                + " order by revision desc, position desc limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, id);
                            statement.setLong(3, revision);
                        },
                        row -> Optional.ofNullable(RevisionLog.json(row.getString(1))))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The tombstone of a deleted public record that had this id or slug. */
    public Optional<Tombstone> tombstone(String entity, String idOrSlug) {
        if (isNoText(idOrSlug)) {
            return Optional.empty();
        }
        return sql
                .query(
                        "select " + RevisionLog.COLUMNS
                                + "where c.entity = ? and (c.kind in ('delete', 'merge') and c.entity_id = ?"
                                + " or c.kind = 'delete' and c.before ->> 'slug' = ?"
                                + " or c.kind = 'delete' and c.before -> 'formerSlugs' @> to_jsonb(?::text))"
                                + " and exists (select from change p where p.entity = c.entity"
                                + " and p.entity_id = c.entity_id and p.after is not null"
                                + " and (p.after -> 'slug' is null or p.after ->> 'status' = 'published'))"
                                + " order by c.revision desc limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, idOrSlug);
                            statement.setString(3, idOrSlug);
                            statement.setString(4, idOrSlug);
                        },
                        RevisionLog::entry)
                .stream()
                .map(Tombstone::of)
                .findFirst();
    }

    /** The record that replaces a merged one, after all later merges. */
    public Optional<String> successor(String entity, String id) {
        if (isNoText(id)) {
            return Optional.empty();
        }
        Optional<String> next = sql
                .query(
                        "select kind, replaced_by from change where entity = ? and entity_id = ?"
                                + " order by revision desc, position desc limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, id);
                        },
                        row -> row.getString(1).equals(Change.Kind.MERGE.code()) ? row.getString(2) : "")
                .stream()
                .filter(found -> !found.isEmpty())
                .findFirst();
        // Terminates: the replacement existed at the time of the merge, so its own merge is later.
        return next.map(found -> successor(entity, found).orElse(found));
    }

    // PostgreSQL text cannot contain this character, so no id or slug does.
    private static boolean isNoText(String idOrSlug) {
        return idOrSlug.indexOf('\0') >= 0;
    }

    /** Whether a record with this id exists or existed. */
    public boolean knows(String entity, String id) {
        return revisionOf(entity, id, "desc").isPresent();
    }

    private Optional<Revision> revisionOf(String entity, String id, String order) {
        return sql
                .query(
                        "select r.number, r.at, r.who, r.principal, r.through from change c join revision r on r.number = c.revision"
                                + " where c.entity = ? and c.entity_id = ? order by c.revision " + order + " limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, id);
                        },
                        row -> new Revision(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                new Author(row.getString(3), row.getString(4), row.getString(5))))
                .stream()
                .findFirst();
    }
}
