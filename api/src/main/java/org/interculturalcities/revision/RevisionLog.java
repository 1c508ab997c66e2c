package org.interculturalcities.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stores the revision log in PostgreSQL: numbered revisions without gaps, each with its changes. */
@ApplicationScoped
public class RevisionLog {

    static final String COLUMNS = "c.revision, c.position, c.entity, c.entity_id, c.kind, c.before::text,"
            + " c.after::text, r.at, r.who, r.through, c.reason, c.replaced_by, r.principal from change c join revision r on r.number = c.revision ";
    private static final int ENTRIES_AT_ONCE = 500;
    static final String CHANNEL = "revision";
    private static final String LAST = "select last from revision_counter";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private final Event<Appended> appended;

    RevisionLog(Sql sql, Event<Appended> appended) {
        this.sql = sql;
        this.appended = appended;
    }

    /** A change with its revision. */
    public record Entry(Change change, Revision revision) {}

    /**
     * Reserves the next revision. The row lock makes writers wait until the transaction ends, so numbers follow the
     * order of commits. Times follow it too, even if the clocks of nodes differ.
     *
     * @throws WriteTimeoutException if other writes take too long
     */
    Revision next(Author author) {
        try {
            return reserve(author);
        } catch (DatabaseException e) {
            throw LOCK_TIMEOUT.equals(e.sqlState()) ? new WriteTimeoutException(e) : e;
        }
    }

    private Revision reserve(Author author) {
        return sql.query(
                        "select last + 1, (select at from revision where number = last) from revision_counter for update",
                        statement -> {},
                        row -> new Revision(row.getLong(1), notBefore(row.getObject(2, OffsetDateTime.class)), author))
                .get(0);
    }

    // Truncates to microseconds as PostgreSQL does, so that a restart does not change the time.
    private static Instant notBefore(@Nullable OffsetDateTime previous) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return previous == null || now.isAfter(previous.toInstant()) ? now : previous.toInstant();
    }

    /** The number of the last committed revision. */
    public long last() {
        return sql.query(LAST, statement -> {}, rows -> rows.getLong(1)).get(0);
    }

    /** The time of a revision, if it exists; it distinguishes revisions of different logs. */
    public Optional<Instant> time(long revision) {
        return sql
                .query(
                        "select at from revision where number = ?",
                        statement -> statement.setLong(1, revision),
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    void begin(Revision revision) {
        sql.update("update revision_counter set last = ?", count -> count.setLong(1, revision.number()));
        sql.update("insert into revision (number, at, who, through, principal) values (?, ?, ?, ?, ?)", insert -> {
            insert.setLong(1, revision.number());
            insert.setObject(2, revision.time().atOffset(ZoneOffset.UTC));
            insert.setString(3, revision.author().who());
            insert.setString(4, revision.author().through());
            insert.setString(5, revision.author().principal());
        });
        sql.update("notify " + CHANNEL);
    }

    /** Event in the transaction of a write, after some or all of its changes were added. */
    public record Appended(Revision revision, List<Change> changes) {}

    void append(Revision revision, List<Change> changes) {
        String insert = "insert into change (revision, position, entity, entity_id, kind, before, after, reason,"
                + " replaced_by) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)";
        sql.batchUpdate(insert, changes, RevisionLog::bind);
        appended.fire(new Appended(revision, List.copyOf(changes)));
    }

    private static void bind(PreparedStatement insert, Change change) throws SQLException {
        insert.setLong(1, change.at().revision());
        insert.setInt(2, change.at().position());
        insert.setString(3, change.entity());
        insert.setString(4, change.entityId());
        insert.setString(5, change.kind().code());
        insert.setString(6, text(change.before()));
        insert.setString(7, text(change.after()));
        insert.setString(8, change.deletion().reason());
        insert.setString(9, change.deletion().replacedBy());
    }

    /** The changes after one position up to another, in order, limited in number. */
    public List<Entry> between(ChangeCursor after, ChangeCursor upTo, int limit) {
        return sql.query(
                "select " + COLUMNS + "where (c.revision, c.position) > (?, ?) and (c.revision, c.position) <= (?, ?)"
                        + " order by c.revision, c.position limit ?",
                statement -> {
                    statement.setLong(1, after.revision());
                    statement.setInt(2, after.position());
                    statement.setLong(3, upTo.revision());
                    statement.setInt(4, upTo.position());
                    statement.setInt(5, limit);
                },
                RevisionLog::entry);
    }

    /** The changes before a position, the latest first, limited in number. */
    public List<Entry> before(ChangeCursor position, int limit) {
        return sql.query(
                "select " + COLUMNS + "where (c.revision, c.position) < (?, ?)"
                        + " order by c.revision desc, c.position desc limit ?",
                statement -> {
                    statement.setLong(1, position.revision());
                    statement.setInt(2, position.position());
                    statement.setInt(3, limit);
                },
                RevisionLog::entry);
    }

    /** Streams the changes after one position up to another, in order, without a limit. */
    public void forEach(ChangeCursor after, ChangeCursor upTo, Consumer<Entry> reader) {
        ChangeCursor position = after;
        while (true) {
            List<Entry> entries = between(position, upTo, ENTRIES_AT_ONCE);
            entries.forEach(reader);
            if (entries.size() < ENTRIES_AT_ONCE) {
                return;
            }
            position = entries.get(entries.size() - 1).change().at();
        }
    }

    /** Streams the latest state of each existing record; those of the given type come last. */
    public long replay(String entityAtTheEnd, Consumer<Entry> reader) {
        return sql.inRepeatableRead(connection -> {
            replay(connection, "c.entity <> ?", entityAtTheEnd, reader);
            replay(connection, "c.entity = ?", entityAtTheEnd, reader);
            return last(connection);
        });
    }

    /** Streams the latest state of each existing record, except those of one type. */
    public long replayAllBut(String entity, Consumer<Entry> reader) {
        return sql.inRepeatableRead(connection -> {
            replay(connection, "c.entity <> ?", entity, reader);
            return last(connection);
        });
    }

    static long last(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void replay(Connection connection, String which, String entity, Consumer<Entry> reader)
            throws SQLException {
        try (PreparedStatement states = connection.prepareStatement(
                "select * from (select distinct on"
                        + " (c.entity, c.entity_id) " + COLUMNS + "where " + which
                        + " order by c.entity, c.entity_id, c.revision desc, c.position desc) latest where after is not null")) {
            states.setString(1, entity);
            states.setFetchSize(500);
            try (ResultSet rows = states.executeQuery()) {
                while (rows.next()) {
                    reader.accept(entry(rows));
                }
            }
        }
    }

    static Entry entry(ResultSet row) throws SQLException {
        Change change = new Change(
                new ChangeCursor(row.getLong(1), row.getInt(2)),
                row.getString(3),
                row.getString(4),
                Change.Kind.of(row.getString(5)),
                json(row.getString(6)),
                json(row.getString(7)),
                new DeletionInfo(row.getString(11), row.getString(12)));
        Instant time = row.getObject(8, OffsetDateTime.class).toInstant();
        Author author = new Author(row.getString(9), row.getString(13), row.getString(10));
        return new Entry(change, new Revision(change.at().revision(), time, author));
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : json.toString();
    }

    static @Nullable JsonNode json(@Nullable String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
