package org.interculturalcities.importing.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.RevisionProblems;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportState;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.table.Table;
import org.jboss.logging.Logger;

/**
 * Runs pending import steps one after the other. The worker holds an advisory lock of its database connection: if a
 * node dies, another node acquires the lock and restarts the step.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PACE_SECONDS = 2;
    // An arbitrary number that no other advisory lock uses.
    private static final int LOCKS_OF_IMPORTS = 0x1C47;

    private final Imports imports;
    private final ImportStates states;
    private final ImportPlanner planner;
    private final ImportApplication application;
    private final ImportReversal reversal;
    private final ImportCleanup cleanup;
    private final Sql sql;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "import-worker"));

    ImportWorker(
            Imports imports,
            ImportStates states,
            ImportPlanner planner,
            ImportApplication application,
            ImportReversal reversal,
            ImportCleanup cleanup,
            Sql sql) {
        this.imports = imports;
        this.states = states;
        this.planner = planner;
        this.application = application;
        this.reversal = reversal;
        this.cleanup = cleanup;
        this.sql = sql;
    }

    void start(@Observes StartupEvent start) {
        var unused = worker.scheduleWithFixedDelay(this::processPending, PACE_SECONDS, PACE_SECONDS, TimeUnit.SECONDS);
        var unusedToo = worker.scheduleWithFixedDelay(this::forget, 0, 1, TimeUnit.HOURS);
    }

    /** Starts the worker immediately, because a step is pending. */
    public void wake() {
        worker.execute(this::processPending);
    }

    private void processPending() {
        try {
            imports.atWork().forEach(this::processLocked);
        } catch (RuntimeException e) {
            LOG.warn("Cannot process imports; will retry", e);
        }
    }

    private void forget() {
        try {
            cleanup.forget();
        } catch (RuntimeException e) {
            LOG.warn("Cannot delete expired files; will retry", e);
        }
    }

    private void processLocked(long id) {
        sql.with(connection -> {
            if (lock("pg_try_advisory_lock", id, connection)) {
                try {
                    imports.find(id).filter(found -> found.state().isAtWork()).ifPresent(this::work);
                } finally {
                    lock("pg_advisory_unlock", id, connection);
                }
            }
            return id;
        });
    }

    private static boolean lock(String function, long id, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select " + function + "(?, ?)")) {
            lock.setInt(1, LOCKS_OF_IMPORTS);
            lock.setInt(2, (int) id);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void work(Import task) {
        try {
            switch (task.state()) {
                case APPLYING -> application.apply(task);
                case REVERSING -> reversal.undo(task);
                default -> planner.plan(task);
            }
        } catch (Throwable fault) {
            fail(task, fault);
        }
    }

    // A failed apply can be repeated. A failed plan is final, unless the database was unavailable: then the worker
    // retries.
    private void fail(Import task, Throwable fault) {
        Optional<Problem> outage = OutageDetector.behind(fault);
        outage.ifPresent(problem -> LOG.warnf(fault, "Import %d: %s", task.id(), problem.detail()));
        Problem problem = outage.orElseGet(() -> problem(task, fault));
        switch (task.state()) {
            case APPLYING -> states.failed(task.id(), ImportState.PLANNED, problem);
            case REVERSING -> states.failed(task.id(), ImportState.APPLIED, problem);
            default -> {
                if (outage.isEmpty()) {
                    states.failed(task.id(), ImportState.FAILED, problem);
                }
            }
        }
    }

    private static Problem problem(Import task, Throwable fault) {
        Optional<Problem> known = RevisionProblems.of(fault);
        if (known.isPresent()) {
            return known.get();
        } else if (fault instanceof Table.Unreadable unreadable) {
            return problem(unreadable);
        }
        LOG.errorf(fault, "Import %d failed", task.id());
        return new Problem(ProblemType.INTERNAL, "The import failed because of an internal error", List.of());
    }

    private static Problem problem(Table.Unreadable unreadable) {
        String pointer = unreadable.line() > 0 ? "/" + unreadable.line() : "";
        return new Problem(
                ProblemType.UNREADABLE_FILE,
                String.valueOf(unreadable.getMessage()),
                List.of(new Problem.Cause(
                        null, pointer, unreadable.code(), String.valueOf(unreadable.getMessage()), null, null)));
    }

    void stop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
    }
}
