package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.interculturalcities.revision.Sql;

/**
 * Forgets what was in files of long ago, for there may be personal data in them. That a file was brought, by whom, and what
 * became of each of its rows, stays.
 */
@ApplicationScoped
class ImportCleanup {

    private static final String LONG_AGO =
            " created_at < clock_timestamp() - make_interval(secs => ?) and state not in ('received', 'planning', 'applying', 'reversing')";

    private final Sql sql;
    private final Duration kept;

    ImportCleanup(Sql sql, ImportSettings settings) {
        this.sql = sql;
        this.kept = settings.filesKept();
    }

    /** Lays plans aside that nobody has applied, and empties all that are old enough. */
    @Transactional
    void forget() {
        change("update import set state = 'cancelled' where state = 'planned' and" + LONG_AGO);
        change(
                """
                update import_row r set patch = null, changes = '[]', problems = '[]' from import i
                where r.import = i.id and exists (select from import_file f where f.import = i.id) and"""
                        + LONG_AGO);
        change("delete from import_file f using import i where f.import = i.id and" + LONG_AGO);
    }

    private void change(String statement) {
        sql.change(statement, change -> change.setLong(1, kept.toSeconds()));
    }
}
