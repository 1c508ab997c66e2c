package org.interculturalcities.importing.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.revision.Sql;
import org.jspecify.annotations.Nullable;

/** Stores all imports ever made. */
@ApplicationScoped
public class Imports {

    private static final String COLUMNS =
            """
            id, kind, source, language, on_error, on_duplicate, file_name, declared_charset, state, caller, created_by,
            principal, created_at, size, format, encoding, delimiter, done, row_count, problems, failure, plan_revision, planned_at,
            revision, applied_at, reversal, reversed_at from import
            """;

    private final Sql sql;
    private final JsonText json;

    Imports(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds an import for a file of this size and returns its id; the caller stores the file in the same transaction. */
    public long add(ImportOptions options, Caller caller, long size) {
        return sql.ask(
                        """
                        insert into import (kind, source, language, on_error, on_duplicate, file_name, declared_charset, state,
                            caller, created_by, principal, created_at, size)
                        values (?, ?, ?, ?, ?, ?, ?, 'received', ?::jsonb, ?, ?, now(), ?) returning id
                        """,
                        insert -> {
                            insert.setString(1, options.kind());
                            insert.setString(2, options.source());
                            insert.setString(3, options.language());
                            insert.setString(4, options.onError());
                            insert.setString(5, options.onDuplicate());
                            insert.setString(6, options.fileName());
                            insert.setString(
                                    7,
                                    options.charset() == null
                                            ? null
                                            : options.charset().name());
                            insert.setString(8, json.write(caller));
                            insert.setString(9, caller.name());
                            insert.setString(10, caller.principal());
                            insert.setLong(11, size);
                        },
                        row -> row.getLong(1))
                .get(0);
    }

    public Optional<Import> find(long id) {
        return sql.ask("select " + COLUMNS + "where id = ?", ask -> ask.setLong(1, id), this::read).stream()
                .findFirst();
    }

    /** Returns imports of one principal or of all with an id below {@code before}, the latest first. */
    public List<Import> list(@Nullable String principal, long before, int limit) {
        return sql.ask(
                "select " + COLUMNS + "where id < ? and (principal = ? or ?::text is null) order by id desc limit ?",
                ask -> {
                    ask.setLong(1, before);
                    ask.setString(2, principal);
                    ask.setString(3, principal);
                    ask.setInt(4, limit);
                },
                this::read);
    }

    public long count(@Nullable String principal) {
        return sql.ask(
                        "select count(*) from import where principal = ? or ?::text is null",
                        ask -> {
                            ask.setString(1, principal);
                            ask.setString(2, principal);
                        },
                        row -> row.getLong(1))
                .get(0);
    }

    /** Returns the imports that the worker has to process, the oldest first. */
    public List<Long> atWork() {
        return sql.ask(
                "select id from import where state in ('received', 'planning', 'applying', 'reversing') order by id",
                ask -> {},
                row -> row.getLong(1));
    }

    private Import read(ResultSet row) throws SQLException {
        String charset = row.getString("declared_charset");
        ImportOptions options = new ImportOptions(
                row.getString("kind"),
                row.getString("source"),
                row.getString("language"),
                row.getString("on_error"),
                row.getString("on_duplicate"),
                row.getString("file_name"),
                charset == null ? null : Charset.forName(charset));
        String failure = row.getString("failure");
        return new Import(
                row.getLong("id"),
                options,
                ImportState.of(row.getString("state")),
                json.parse(row.getString("caller"), Caller.class),
                row.getString("created_by"),
                row.getString("principal"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("size"),
                row.getString("format"),
                row.getString("encoding"),
                row.getString("delimiter"),
                row.getInt("done"),
                row.getObject("row_count", Integer.class),
                List.of(json.parse(row.getString("problems"), RowProblem[].class)),
                failure == null ? null : json.parse(failure, JsonNode.class),
                row.getObject("plan_revision", Long.class),
                time(row, "planned_at"),
                row.getObject("revision", Long.class),
                time(row, "applied_at"),
                row.getObject("reversal", Long.class),
                time(row, "reversed_at"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
