package org.interculturalcities.importing.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.ColumnMatch;
import org.interculturalcities.columns.DateOrder;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.revision.Sql;
import org.jspecify.annotations.Nullable;

/** Stores all imports ever made. */
@ApplicationScoped
public class Imports {

    private static final String SELECT =
            """
            select id, kind, source, language, state, on_error, on_duplicate, absent, url, file_name, size, format, encoding, delimiter,
                sheet, sheets, heading_line, date_order, unknown_columns, columns, column_choices, edits,
                (select jsonb_build_object(
                    'rows', count(*),
                    'create', count(*) filter (where action = 'create'),
                    'update', count(*) filter (where action = 'update'),
                    'archive', count(*) filter (where action = 'archive'),
                    'unchanged', count(*) filter (where action = 'unchanged'),
                    'duplicate', count(*) filter (where action = 'duplicate'),
                    'error', count(*) filter (where action = 'error'),
                    'skip', count(*) filter (where action = 'skip'))
                    from import_row r where r.import = i.id) as counts,
                done, row_count, problems, failure, plan_revision, revision, reversal, created_by, created_at, planned_at,
                applied_at, reversed_at, declared_charset, caller, principal
            from import i
            """;

    private final Sql sql;
    private final JsonText json;

    Imports(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds an import for a file of this size and returns its id; the caller stores the file in the same transaction. */
    public long add(ImportOptions options, Caller caller, long size) {
        return sql.query(
                        """
                        insert into import (kind, source, language, on_error, on_duplicate, absent, url, file_name, declared_charset, sheet,
                            heading_line, column_choices, date_order, unknown_columns, state, caller, created_by, principal, created_at, size)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'received', ?::jsonb, ?, ?, now(), ?) returning id
                        """,
                        row -> row.getLong(1),
                        options.kind(),
                        options.source(),
                        options.language(),
                        options.onError(),
                        options.onDuplicate(),
                        options.absent(),
                        options.url(),
                        options.fileName(),
                        Optional.ofNullable(options.charset())
                                .map(Charset::name)
                                .orElse(null),
                        options.file().sheet(),
                        options.file().headingLine(),
                        json.write(options.file().columns()),
                        word(options.file().dateOrder()),
                        options.file().unknownColumns(),
                        json.write(caller),
                        caller.name(),
                        caller.principal(),
                        size)
                .get(0);
    }

    static @Nullable String word(@Nullable DateOrder order) {
        return order == null ? null : order.word();
    }

    public Optional<Import> find(long id) {
        return sql.query(SELECT + "where id = ?", this::read, id).stream().findFirst();
    }

    /** Returns imports of one principal or of all with an id below {@code before}, the latest first. */
    public List<Import> list(@Nullable String principal, long before, int limit) {
        return sql.query(
                SELECT + "where id < ? and (principal = ? or ?::text is null) order by id desc limit ?",
                this::read,
                before,
                principal,
                principal,
                limit);
    }

    public long count(@Nullable String principal) {
        return sql.query(
                        "select count(*) from import where principal = ? or ?::text is null",
                        row -> row.getLong(1),
                        principal,
                        principal)
                .get(0);
    }

    /** Returns the choices of columns for the latest earlier import of the same owner, source and kind that had some. */
    public Map<String, String> rememberedChoices(Import task) {
        return sql
                .query(
                        """
                        select column_choices from import where principal = ? and source = ? and kind = ? and id < ?
                            and column_choices <> '{}' order by id desc limit 1
                        """,
                        this::choices,
                        task.principal(),
                        task.source(),
                        task.kind(),
                        task.id())
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    /** Returns the imports that the worker has to process, the oldest first. */
    public List<Long> pending() {
        return sql.query(
                "select id from import where state in ('received', 'planning', 'applying', 'reversing') order by id",
                row -> row.getLong(1));
    }

    private Import read(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        String charset = row.getString("declared_charset");
        return new Import(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("source"),
                row.getString("language"),
                ImportState.of(row.getString("state")),
                row.getString("on_error"),
                row.getString("on_duplicate"),
                row.getString("absent"),
                row.getString("url"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("format"),
                row.getString("encoding"),
                row.getString("delimiter"),
                row.getString("sheet"),
                List.of(json.parse(row.getString("sheets"), String[].class)),
                row.getObject("heading_line", Integer.class),
                row.getString("date_order") == null ? null : DateOrder.of(row.getString("date_order")),
                row.getString("unknown_columns"),
                List.of(json.parse(row.getString("columns"), ColumnMatch[].class)),
                json.parse(row.getString("counts"), Import.Counts.class),
                new Import.Progress(row.getInt("done"), row.getObject("row_count", Integer.class)),
                List.of(json.parse(row.getString("problems"), RowProblem[].class)),
                failure == null ? null : json.parse(failure, Problem.class),
                row.getObject("plan_revision", Long.class),
                row.getObject("revision", Long.class),
                row.getObject("reversal", Long.class),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row, "planned_at"),
                time(row, "applied_at"),
                time(row, "reversed_at"),
                ImportLinks.of("/api/v1/imports/" + row.getLong("id")),
                choices(row),
                edits(row),
                charset == null ? null : Charset.forName(charset),
                json.parse(row.getString("caller"), Caller.class),
                row.getString("principal"));
    }

    private Map<String, String> choices(ResultSet row) throws SQLException {
        return json.parse(row.getString("column_choices"), new TypeReference<Map<String, String>>() {});
    }

    private Map<Integer, RowEdit> edits(ResultSet row) throws SQLException {
        return json.parse(row.getString("edits"), new TypeReference<Map<Integer, RowEdit>>() {});
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
