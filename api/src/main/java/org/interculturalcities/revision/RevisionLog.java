package org.interculturalcities.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The revision log in PostgreSQL: revisions in order without a gap, each with the changes it made. */
@ApplicationScoped
public class RevisionLog {

    private static final String COLUMNS = "c.revision, c.position, c.entity, c.entity_id, c.kind, c.before::text,"
            + " c.after::text, r.at, r.who, r.through from change c join revision r on r.number = c.revision ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    RevisionLog(DataSource database) {
        this.database = database;
    }

    /** A change together with when, by whom and through what it was made. */
    public record Entry(Change change, Instant time, Author author) {}

    /** The next number; writers wait here for each other until the transaction ends, so order is commit order. */
    long next() {
        return ask("select last + 1 from revision_counter for update", statement -> {}, rows -> rows.getLong(1))
                .get(0);
    }

    /** The number of the last revision that was committed. */
    public long last() {
        return ask("select last from revision_counter", statement -> {}, rows -> rows.getLong(1))
                .get(0);
    }

    void append(long revision, Instant time, Author author, List<Change> changes) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement count = connection.prepareStatement("update revision_counter set last = ?")) {
                count.setLong(1, revision);
                count.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into revision (number, at, who, through) values (?, ?, ?, ?)")) {
                insert.setLong(1, revision);
                insert.setObject(2, time.atOffset(ZoneOffset.UTC));
                insert.setString(3, author.who());
                insert.setString(4, author.through());
                insert.executeUpdate();
            }
            appendChanges(connection, changes);
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }

    private static void appendChanges(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into change (revision, position, entity, entity_id, kind, before, after)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)")) {
            for (Change change : changes) {
                insert.setLong(1, change.at().revision());
                insert.setInt(2, change.at().position());
                insert.setString(3, change.entity());
                insert.setString(4, change.entityId());
                insert.setString(5, change.kind().code());
                insert.setString(6, text(change.before()));
                insert.setString(7, text(change.after()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The changes after one place in the log and up to another, in order, at most so many. */
    public List<Entry> between(ChangeCursor after, ChangeCursor upTo, int limit) {
        return ask(
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

    /** How a record came to be deleted that once had this id, or this slug. */
    public Optional<Entry> deletion(String entity, String idOrSlug) {
        return ask(
                        "select " + COLUMNS + "where c.kind = 'delete' and c.entity = ?"
                                + " and (c.entity_id = ? or c.before ->> 'slug' = ?)"
                                + " order by c.revision desc limit 1",
                        statement -> {
                            statement.setString(1, entity);
                            statement.setString(2, idOrSlug);
                            statement.setString(3, idOrSlug);
                        },
                        RevisionLog::entry)
                .stream()
                .findFirst();
    }

    /** Hands on the latest state of every record that still is, vocabularies and places before practices. */
    public long replay(Consumer<Entry> reader) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try (PreparedStatement last = connection.prepareStatement("select last from revision_counter");
                    ResultSet row = last.executeQuery();
                    PreparedStatement states = connection.prepareStatement("select * from (select distinct on"
                            + " (c.entity, c.entity_id) " + COLUMNS
                            + "order by c.entity, c.entity_id, c.revision desc, c.position desc) latest"
                            + " where after is not null order by entity = 'practice'")) {
                states.setFetchSize(500);
                row.next();
                try (ResultSet rows = states.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(entry(rows));
                    }
                }
                return row.getLong(1);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }

    private <T> List<T> ask(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Change change = new Change(
                new ChangeCursor(row.getLong(1), row.getInt(2)),
                row.getString(3),
                row.getString(4),
                Change.Kind.of(row.getString(5)),
                json(row.getString(6)),
                json(row.getString(7)));
        return new Entry(
                change,
                row.getObject(8, OffsetDateTime.class).toInstant(),
                new Author(row.getString(9), row.getString(10)));
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : json.toString();
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The database did not answer. */
    public static final class LogUnavailable extends Refusal {
        LogUnavailable(SQLException cause) {
            super(ProblemType.UNAVAILABLE, "The database does not answer");
            initCause(cause);
        }
    }
}
