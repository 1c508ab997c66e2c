package org.interculturalcities.importing.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.interculturalcities.revision.WriteTimeoutException;
import org.interculturalcities.table.Table;
import org.jboss.logging.Logger;

/** Runs pending import steps one after the other; if a node dies, another node restarts its step. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PACE_SECONDS = 2;

    private final Imports imports;
    private final ImportStates states;
    private final PlanJob planJob;
    private final ApplyJob applyJob;
    private final UndoJob undoJob;
    private final CleanupJob cleanupJob;
    private final JobLocks locks;
    private final ImportSettings settings;
    private final MeterRegistry metrics;
    private final Queue<Waiting> requests = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "import-worker"));

    /** A request that waits for the end of a step. */
    private record Waiting(long id, CompletableFuture<Void> end) {}

    ImportWorker(
            Imports imports,
            ImportStates states,
            PlanJob planJob,
            ApplyJob applyJob,
            UndoJob undoJob,
            CleanupJob cleanupJob,
            JobLocks locks,
            ImportSettings settings,
            MeterRegistry metrics) {
        this.imports = imports;
        this.states = states;
        this.planJob = planJob;
        this.applyJob = applyJob;
        this.undoJob = undoJob;
        this.cleanupJob = cleanupJob;
        this.locks = locks;
        this.settings = settings;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent start) {
        var unused = worker.scheduleWithFixedDelay(this::runPending, PACE_SECONDS, PACE_SECONDS, TimeUnit.SECONDS);
        var unusedToo = worker.scheduleWithFixedDelay(this::cleanUp, 0, 1, TimeUnit.HOURS);
    }

    /**
     * Runs the pending step of an import and returns the import at the end of the step, or after the configured wait.
     * Most files are small: a short wait spares the client a second request.
     */
    public Import awaitStep(long id) {
        Waiting request = new Waiting(id, new CompletableFuture<>());
        requests.add(request);
        try {
            worker.execute(this::runPending);
            request.end()
                    .completeOnTimeout(null, settings.longestWait().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } finally {
            requests.remove(request);
        }
        return imports.find(id).orElseThrow();
    }

    private void runPending() {
        try {
            endWaits();
            for (long id : imports.pending()) {
                locks.run(JobLocks.Job.IMPORT, id, () -> imports.find(id)
                        .filter(found -> found.state().isPending())
                        .ifPresent(this::run));
                endWaits();
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot process imports; will retry", e);
        }
    }

    // Another node may have run the step: a periodic run ends the wait then.
    private void endWaits() {
        // Copied first: a request starts its step before it waits.
        List<Waiting> waiting = List.copyOf(requests);
        if (!waiting.isEmpty()) {
            List<Long> pending = imports.pending();
            waiting.stream().filter(request -> !pending.contains(request.id())).forEach(request -> request.end()
                    .complete(null));
        }
    }

    private void cleanUp() {
        try {
            cleanupJob.run();
        } catch (RuntimeException e) {
            LOG.warn("Cannot delete expired files; will retry", e);
        }
    }

    private void run(Import task) {
        Timer.Sample duration = Timer.start();
        String outcome = runStep(task);
        duration.stop(
                metrics.timer("catalogue.import.steps", "state", task.state().word(), "outcome", outcome));
    }

    private String runStep(Import task) {
        try {
            switch (task.state()) {
                case APPLYING -> applyJob.run(task);
                case REVERSING -> undoJob.run(task);
                default -> planJob.run(task);
            }
            return "done";
        } catch (WriteTimeoutException e) {
            LOG.infof("Import %d waits for another write", task.id());
            return "waiting";
        } catch (Throwable fault) {
            fail(task, fault);
            return "failed";
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
        } else if (fault instanceof Table.UnreadableException unreadable) {
            return problem(unreadable);
        }
        LOG.errorf(fault, "Import %d failed", task.id());
        return new Problem(ProblemType.INTERNAL, "The import failed because of an internal error", List.of());
    }

    private static Problem problem(Table.UnreadableException unreadable) {
        String pointer = unreadable.line() > 0 ? "/" + unreadable.line() : "";
        return new Problem(
                ProblemType.UNREADABLE_FILE,
                String.valueOf(unreadable.getMessage()),
                List.of(new Problem.Cause(
                        null, pointer, unreadable.code(), String.valueOf(unreadable.getMessage()), null, null)));
    }

    void stop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
        requests.forEach(request -> request.end().complete(null));
    }
}
