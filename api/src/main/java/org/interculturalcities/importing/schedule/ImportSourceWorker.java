package org.interculturalcities.importing.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.importing.job.JobLocks;
import org.jboss.logging.Logger;

/** Runs the import sources that are due, each on one node. */
@ApplicationScoped
class ImportSourceWorker {

    private static final Logger LOG = Logger.getLogger(ImportSourceWorker.class);
    private static final int PACE_SECONDS = 2;

    private final ImportSources sources;
    private final ImportSourceRun run;
    private final JobLocks locks;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "import-source-worker"));

    ImportSourceWorker(ImportSources sources, ImportSourceRun run, JobLocks locks) {
        this.sources = sources;
        this.run = run;
        this.locks = locks;
    }

    void start(@Observes StartupEvent start) {
        var unused = worker.scheduleWithFixedDelay(this::runDue, PACE_SECONDS, PACE_SECONDS, TimeUnit.SECONDS);
    }

    private void runDue() {
        try {
            sources.due(Instant.now())
                    .forEach(id -> locks.run(JobLocks.Job.IMPORT_SOURCE, id, () -> sources.find(id)
                            .filter(source -> source.isDue(Instant.now()))
                            .ifPresent(run::run)));
        } catch (RuntimeException e) {
            LOG.warn("Cannot run import sources; will retry", e);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
    }
}
