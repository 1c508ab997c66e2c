package org.interculturalcities.importing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.ColumnMatch;
import org.interculturalcities.columns.TableHead;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.table.TableLayout;
import org.jspecify.annotations.Nullable;

/** Performs the state transitions of imports. */
@ApplicationScoped
public class ImportStates {

    private final Sql sql;
    private final JsonText json;
    private final ImportNotices notices;

    ImportStates(Sql sql, JsonText json, ImportNotices notices) {
        this.sql = sql;
        this.json = json;
        this.notices = notices;
    }

    /** Starts a step if the state allows it; of two concurrent calls, one succeeds. */
    @Transactional
    public boolean start(long id, ImportStep step, Caller caller) {
        return sql.update(
                        "update import set state = ?, caller = ?::jsonb, failure = null, done = 0 where id = ? and state = any(?)",
                        step.during().word(),
                        json.write(caller),
                        id,
                        step.before().stream().map(ImportState::word).toList())
                > 0;
    }

    /** Starts planning, unless the import was cancelled. */
    @Transactional
    public boolean planning(long id, TableHead head, long revision) {
        TableLayout layout = head.table().layout();
        return sql.update(
                        """
                        update import set state = 'planning', format = ?, encoding = ?, delimiter = ?, sheet = ?, sheets = ?::jsonb,
                            heading_line = ?, columns = '[]', plan_revision = ?, done = 0,
                            row_count = null, problems = '[]', failure = null where id = ? and state in ('received', 'planning')
                        """,
                        layout.format().word(),
                        Optional.ofNullable(layout.encoding())
                                .map(Charset::name)
                                .orElse(null),
                        Objects.toString(layout.delimiter(), null),
                        head.sheet(),
                        json.write(head.sheets()),
                        layout.format().isFlat() ? head.lines().last() : null,
                        revision,
                        id)
                > 0;
    }

    /** Plans a planned or failed import again with other options; false in other states. */
    @Transactional
    public boolean planAgain(long id, FileOptions options, Caller caller) {
        return sql.update(
                        """
                        update import set state = 'received', sheet = ?, heading_line = ?, column_choices = ?::jsonb,
                            edits = case when coalesce(?, sheet) is not distinct from sheet then edits else '{}' end, auto_apply = false,
                            date_order = ?, unknown_columns = ?, caller = ?::jsonb, failure = null, done = 0, row_count = null, planned_at = null
                            where id = ? and state in ('planned', 'failed')
                        """,
                        options.sheet(),
                        options.headingLine(),
                        json.write(options.columns()),
                        options.sheet(),
                        Imports.word(options.dateOrder()),
                        options.unknownColumns(),
                        json.write(caller),
                        id)
                > 0;
    }

    /** Stores the edit of a row, and plans a planned import again; false in other states. */
    @Transactional
    public boolean edit(long id, int line, RowEdit edit, Caller caller) {
        return sql.update(
                        """
                        update import set state = 'received', edits = edits || jsonb_build_object(?::text, ?::jsonb), caller = ?::jsonb,
                            auto_apply = false, failure = null, done = 0, row_count = null, planned_at = null
                            where id = ? and state = 'planned'
                        """,
                        line,
                        json.write(edit),
                        json.write(caller),
                        id)
                > 0;
    }

    /** Stores the progress of a step; false if the import was cancelled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean progress(long id, int done) {
        return sql.update("update import set done = ? where id = ? and state <> 'cancelled'", done, id) > 0;
    }

    @Transactional
    public void planned(long id, int rows, List<RowProblem> problems, List<ColumnMatch> columns) {
        int planned = sql.update(
                """
                update import set state = 'planned', planned_at = clock_timestamp(), done = ?, row_count = ?, problems = ?::jsonb,
                    columns = ?::jsonb
                    where id = ? and state = 'planning'
                """,
                rows,
                rows,
                json.write(problems),
                json.write(columns),
                id);
        if (planned > 0) {
            notices.add(id, "planned");
        }
    }

    /** Has a new import applied without being asked, if its plan is safe; an edit by hand ends this. */
    public void applyOncePlanned(long id) {
        sql.update("update import set auto_apply = true where id = ?", id);
    }

    /** Whether an import is planned, and shall be applied without being asked. */
    public boolean isToApply(long id) {
        return !sql.query("select id from import where id = ? and auto_apply and state = 'planned'", row -> true, id)
                .isEmpty();
    }

    /** Stores why a plan is not applied without being asked. */
    public void refuseToApply(long id, Problem reason) {
        sql.update("update import set auto_apply = false, failure = ?::jsonb where id = ?", json.write(reason), id);
    }

    /** Cancels a plan that a later file replaces, unless someone edited it. */
    public void cancelUnedited(long id) {
        sql.update("update import set state = 'cancelled' where id = ? and state = 'planned' and edits = '{}'", id);
    }

    /** Marks a step as done, in the transaction of its revision: both commit or neither does. */
    public void applied(long id, @Nullable Long revision) {
        done(
                id,
                "update import set state = 'applied', revision = ?, applied_at = clock_timestamp(), done = row_count where id = ? and state = 'applying'",
                revision);
        notices.add(id, "applied");
    }

    public void reversed(long id, @Nullable Long revision) {
        done(
                id,
                "update import set state = 'reversed', reversal = ?, reversed_at = clock_timestamp(), done = row_count where id = ? and state = 'reversing'",
                revision);
    }

    private void done(long id, String update, @Nullable Long revision) {
        // Two nodes can run the same step if one seemed dead: the second one rolls back.
        if (sql.update(update, revision, id) == 0) {
            throw new IllegalStateException("Another node processed import %d".formatted(id));
        }
    }

    /** Resets a failed step to its initial state and stores the problem; ignores a finished step. */
    @Transactional
    public void failed(long id, ImportState state, Problem problem) {
        int failed = sql.update(
                """
                update import set state = ?, failure = ?::jsonb, done = 0
                    where id = ? and state in ('received', 'planning', 'applying', 'reversing')
                """,
                state.word(),
                json.write(problem),
                id);
        if (failed > 0) {
            notices.add(id, "failed");
        }
    }
}
