package org.interculturalcities.importing.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interculturalcities.access.Caller;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FileVersion;
import org.interculturalcities.importing.schedule.ImportSource.LastImport;
import org.interculturalcities.importing.schedule.ImportSource.Settings;
import org.interculturalcities.importing.schedule.ImportSource.Status;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportState;
import org.interculturalcities.importing.store.JsonText;
import org.interculturalcities.revision.Sql;
import org.jspecify.annotations.Nullable;

/** Stores the addresses that are imported again and again. */
@ApplicationScoped
public class ImportSources {

    private static final int MOST_OF_ONE = 100;
    private static final String SELECT =
            """
            select s.id, s.principal, s.created_by, s.created_at, s.options, s.every, s.starts_at, s.apply, s.enabled, s.next_run_at,
                s.last_run_at, s.last_import, i.state, s.etag, s.last_modified, s.hash, s.failures, s.failure
            from import_source s left join import i on i.id = s.last_import
            """;

    private final Sql sql;
    private final JsonText json;

    ImportSources(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    /** Returns import sources of one principal or of all with an id below {@code before}, the latest first. */
    public List<ImportSource> list(@Nullable String principal, long before, int limit) {
        return sql.query(
                SELECT + "where s.id < ? and (s.principal = ? or ?::text is null) order by s.id desc limit ?",
                this::read,
                before,
                principal,
                principal,
                limit);
    }

    public long count(@Nullable String principal) {
        return sql.query(
                        "select count(*) from import_source where principal = ? or ?::text is null",
                        row -> row.getLong(1),
                        principal,
                        principal)
                .get(0);
    }

    public Optional<ImportSource> find(long id) {
        return sql.query(SELECT + "where s.id = ?", this::read, id).stream().findFirst();
    }

    /** Returns the ids of those that have to run now, the longest waiting first. */
    List<Long> due(Instant now) {
        return sql.query(
                "select id from import_source where enabled and next_run_at <= ? order by next_run_at",
                row -> row.getLong(1),
                time(now));
    }

    /** Adds an import source of this caller, and returns its id. */
    @Transactional
    public long add(Settings settings, Caller owner) {
        if (count(owner.principal()) >= MOST_OF_ONE) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "You have %d import sources: delete one first".formatted(MOST_OF_ONE));
        }
        return sql.query(
                        """
                        insert into import_source (options, every, starts_at, apply, enabled, principal, created_by, created_at, next_run_at)
                        values (?::jsonb, ?, ?, ?, ?, ?, ?, now(), ?) returning id
                        """,
                        row -> row.getLong(1),
                        json.write(settings.options()),
                        settings.every().toString(),
                        time(settings.startsAt()),
                        settings.apply(),
                        settings.enabled(),
                        owner.principal(),
                        owner.name(),
                        time(settings.startsAt()))
                .get(0);
    }

    /** Changes the settings; with other options, the same file is imported again. */
    @Transactional
    public void change(ImportSource source, UnaryOperator<Settings> change) {
        ImportSource present = lock(source.id()).orElse(source);
        Settings changed = change.apply(present.settings());
        sql.update(
                "update import_source set options = ?::jsonb, every = ?, starts_at = ?, apply = ?, enabled = ?, next_run_at = ? where id = ?",
                json.write(changed.options()),
                changed.every().toString(),
                time(changed.startsAt()),
                changed.apply(),
                changed.enabled(),
                time(present.runAfter(changed, Instant.now())),
                source.id());
        if (!changed.options().equals(present.settings().options())) {
            sql.update(
                    "update import_source set etag = null, last_modified = null, hash = null, failures = 0, failure = null where id = ?",
                    source.id());
        }
    }

    @Transactional
    public void delete(ImportSource source) {
        sql.update("delete from import_source where id = ?", source.id());
    }

    /** The present state, which no other transaction changes until this one ends. */
    Optional<ImportSource> lock(long id) {
        return sql.query(SELECT + "where s.id = ? for update of s", this::read, id).stream()
                .findFirst();
    }

    /** Stores that the file is imported, or unchanged if there is no import. */
    void succeeded(ImportSource source, @Nullable Long newImport, FileVersion version, @Nullable String hash) {
        Instant now = Instant.now();
        sql.update(
                """
                update import_source set last_run_at = ?, next_run_at = ?, last_import = coalesce(?, last_import), etag = ?,
                    last_modified = ?, hash = ?, failures = 0, failure = null where id = ?
                """,
                time(now),
                time(source.settings().runAfter(now)),
                newImport,
                version.etag(),
                version.lastModified(),
                hash,
                source.id());
    }

    /** Stores why a run failed, and when to try again. */
    void failed(ImportSource source, Problem failure) {
        Instant now = Instant.now();
        sql.update(
                "update import_source set last_run_at = ?, next_run_at = ?, failures = failures + 1, failure = ?::jsonb where id = ?",
                time(now),
                time(source.retryAfter(now)),
                json.write(failure),
                source.id());
    }

    private ImportSource read(ResultSet row) throws SQLException {
        return new ImportSource(
                row.getLong("id"),
                row.getString("principal"),
                row.getString("created_by"),
                time(row, "created_at"),
                new Settings(
                        json.parse(row.getString("options"), ImportOptions.class),
                        Duration.parse(row.getString("every")),
                        time(row, "starts_at"),
                        row.getBoolean("apply"),
                        row.getBoolean("enabled")),
                status(row));
    }

    private Status status(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        String state = row.getString("state");
        return new Status(
                time(row, "next_run_at"),
                row.getObject("last_run_at") == null ? null : time(row, "last_run_at"),
                state == null ? null : new LastImport(row.getLong("last_import"), ImportState.of(state)),
                new FileVersion(row.getString("etag"), row.getString("last_modified")),
                row.getString("hash"),
                row.getInt("failures"),
                failure == null ? null : json.parse(failure, Problem.class));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
