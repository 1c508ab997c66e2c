package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What the revision log tells of one record. */
@ApplicationScoped
public class RecordLog {

    private final Sql sql;

    RecordLog(Sql sql) {
        this.sql = sql;
    }

    /** All changes of a record, the latest first. */
    public List<RevisionLog.Entry> of(String entity, String id) {
        return sql.ask(
                "select " + RevisionLog.COLUMNS + "where c.entity = ? and c.entity_id = ?"
                        + " order by c.revision desc, c.position desc",
                statement -> {
                    statement.setString(1, entity);
                    statement.setString(2, id);
                },
                RevisionLog::entry);
    }

    /** The revision that last changed a record; of one that was never written there is none. */
    public Optional<Revision> lastOf(String entity, String id) {
        return revisionOf(entity, id, "desc");
    }

    /** Who made a record, under the name that the log gives them. */
    public Optional<String> maker(String entity, String id) {
        return revisionOf(entity, id, "asc").map(revision -> revision.author().who());
    }

    /** The state in which a revision left a record. */
    public Optional<JsonNode> state(String entity, String id, long revision) {
        return sql
                .ask(
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

    /** How a record came to be deleted that once had this id, or one of its slugs, and was public. */
    public Optional<RevisionLog.Entry> deletion(String entity, String idOrSlug) {
        return sql
                .ask(
                        "select " + RevisionLog.COLUMNS
                                + "where c.kind = 'delete' and c.entity = ? and (c.entity_id = ?"
                                + " or c.before ->> 'slug' = ? or c.before -> 'formerSlugs' @> to_jsonb(?::text))"
                                + " and exists (select from change p where p.entity = c.entity"
                                + " and p.entity_id = c.entity_id and p.after ->> 'status' = 'published')"
                                + " order by c.revision desc limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, idOrSlug);
                            statement.setString(3, idOrSlug);
                            statement.setString(4, idOrSlug);
                        },
                        RevisionLog::entry)
                .stream()
                .findFirst();
    }

    private Optional<Revision> revisionOf(String entity, String id, String order) {
        return sql
                .ask(
                        "select r.number, r.at, r.who, r.through from change c join revision r on r.number = c.revision"
                                + " where c.entity = ? and c.entity_id = ? order by c.revision " + order + " limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, id);
                        },
                        row -> new Revision(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                new Author(row.getString(3), row.getString(4))))
                .stream()
                .findFirst();
    }
}
