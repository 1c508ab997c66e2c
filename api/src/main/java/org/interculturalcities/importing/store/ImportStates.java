package org.interculturalcities.importing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.interculturalcities.access.Caller;
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

    ImportStates(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    /** Starts a step if the state allows it; of two concurrent calls, one succeeds. */
    @Transactional
    public boolean move(long id, ImportStep step, Caller caller) {
        return sql.change(
                        "update import set state = ?, caller = ?::jsonb, failure = null, done = 0 where id = ? and state = any(?)",
                        update -> {
                            update.setString(1, step.through().word());
                            update.setString(2, json.write(caller));
                            update.setLong(3, id);
                            Object[] from = Stream.of(step.from())
                                    .map(ImportState::word)
                                    .toArray();
                            update.setArray(4, update.getConnection().createArrayOf("text", from));
                        })
                > 0;
    }

    /** Starts planning, unless the import was cancelled. */
    @Transactional
    public boolean planning(long id, TableLayout layout, long revision) {
        return sql.change(
                        """
                update import set state = 'planning', format = ?, encoding = ?, delimiter = ?, plan_revision = ?, done = 0,
                    row_count = null, problems = '[]', failure = null where id = ? and state in ('received', 'planning')
                """,
                        update -> {
                            update.setString(1, layout.format().word());
                            update.setString(
                                    2,
                                    layout.encoding() == null
                                            ? null
                                            : layout.encoding().name());
                            update.setString(
                                    3,
                                    layout.delimiter() == null
                                            ? null
                                            : layout.delimiter().toString());
                            update.setLong(4, revision);
                            update.setLong(5, id);
                        })
                > 0;
    }

    /** Stores the progress of a step; false if the import was cancelled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean progress(long id, int done) {
        return sql.change("update import set done = ? where id = ? and state <> 'cancelled'", update -> {
                    update.setInt(1, done);
                    update.setLong(2, id);
                })
                > 0;
    }

    @Transactional
    public void planned(long id, int rows, List<RowProblem> problems) {
        sql.change(
                """
                update import set state = 'planned', planned_at = clock_timestamp(), done = ?, row_count = ?, problems = ?::jsonb
                    where id = ? and state = 'planning'
                """,
                update -> {
                    update.setInt(1, rows);
                    update.setInt(2, rows);
                    update.setString(3, json.write(problems));
                    update.setLong(4, id);
                });
    }

    /** Marks a step as done, in the transaction of its revision: both commit or neither does. */
    public void applied(long id, @Nullable Long revision) {
        done(
                id,
                "update import set state = 'applied', revision = ?, applied_at = clock_timestamp(), done = row_count where id = ? and state = 'applying'",
                revision);
    }

    public void reversed(long id, @Nullable Long revision) {
        done(
                id,
                "update import set state = 'reversed', reversal = ?, reversed_at = clock_timestamp(), done = row_count where id = ? and state = 'reversing'",
                revision);
    }

    private void done(long id, String update, @Nullable Long revision) {
        int moved = sql.change(update, change -> {
            change.setObject(1, revision, Types.BIGINT);
            change.setLong(2, id);
        });
        // Two nodes can run the same step if one seemed dead: the second one rolls back.
        if (moved == 0) {
            throw new IllegalStateException("Another node processed import %d".formatted(id));
        }
    }

    /** Resets a failed step to its initial state and stores the problem; ignores a finished step. */
    @Transactional
    public void failed(long id, ImportState state, Problem problem) {
        sql.change(
                """
                update import set state = ?, failure = ?::jsonb, done = 0
                    where id = ? and state in ('received', 'planning', 'applying', 'reversing')
                """,
                update -> {
                    update.setString(1, state.word());
                    update.setString(2, json.write(problem));
                    update.setLong(3, id);
                });
    }
}
