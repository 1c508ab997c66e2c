package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.interculturalcities.revision.Sql;

/**
 * Deletes the content of expired import files, because it may include personal data. The import's author, counts and
 * row actions stay.
 */
@ApplicationScoped
class CleanupJob {

    private static final String IS_EXPIRED =
            " created_at < clock_timestamp() - make_interval(secs => ?) and state not in ('received', 'planning', 'applying', 'reversing')";

    /** Assignments that delete texts of the file from the row {@code i} of an import. */
    static final String WITHOUT_TEXTS =
            """
            edits = '{}', columns = coalesce(
                (select jsonb_agg(c || '{"examples": []}' order by position)
                    from jsonb_array_elements(i.columns) with ordinality as each (c, position)), '[]')
            """;

    private final Sql sql;
    private final Duration kept;

    CleanupJob(Sql sql, ImportSettings settings) {
        this.sql = sql;
        this.kept = settings.filesKept();
    }

    /** Cancels expired plans, and deletes the file content of expired imports. */
    @Transactional
    void run() {
        change("update import set state = 'cancelled' where state = 'planned' and" + IS_EXPIRED);
        change("update import i set " + WITHOUT_TEXTS
                + " where exists (select from import_file f where f.import = i.id) and" + IS_EXPIRED);
        change(
                """
                update import_row r set patch = null, changes = '[]', problems = '[]', cells = '{}' from import i
                where r.import = i.id and exists (select from import_file f where f.import = i.id) and"""
                        + IS_EXPIRED);
        change("delete from import_file f using import i where f.import = i.id and" + IS_EXPIRED);
    }

    private void change(String statement) {
        sql.update(statement, kept.toSeconds());
    }
}
