package org.interculturalcities.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interculturalcities.revision.RevisionListener;
import org.jboss.logging.Logger;

/**
 * Keeps the read model of this node up to date with the revision log. One thread waits for revisions and another one
 * applies them, so a long catch-up does not delay the waiting.
 */
@ApplicationScoped
class LogFollower {

    private static final Logger LOG = Logger.getLogger(LogFollower.class);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    // Commits that follow each other at once are read together.
    private static final int BATCH_DELAY_MS = 10;

    private final RevisionListener log;
    private final ReadModel readModel;
    private final ScheduledExecutorService listener = thread("log-listener");
    private final ScheduledExecutorService follower = thread("log-follower");
    private final AtomicBoolean isQueued = new AtomicBoolean();

    private boolean isReachable = true;
    private volatile long lastRevision;
    private volatile long lastContact = System.nanoTime();

    LogFollower(RevisionListener log, ReadModel readModel) {
        this.log = log;
        this.readModel = readModel;
    }

    // Last, when all that the records need has started.
    void start(@Observes @Priority(10_000) StartupEvent start) {
        var unused = listener.scheduleWithFixedDelay(this::listen, 0, BATCH_DELAY_MS, TimeUnit.MILLISECONDS);
    }

    /** The last revision that this node knows of. */
    long lastRevision() {
        return lastRevision;
    }

    /** The time since the database last answered. */
    Duration timeSinceContact() {
        return Duration.ofNanos(System.nanoTime() - lastContact);
    }

    private void listen() {
        try {
            lastRevision = log.await(POLL_INTERVAL);
            lastContact = System.nanoTime();
            isReachable = true;
            if (isQueued.compareAndSet(false, true)) {
                follower.execute(this::follow);
            }
        } catch (Throwable e) {
            // The thread must go on after any failure, which is logged once and not twice a second.
            if (isReachable && !listener.isShutdown()) {
                LOG.error("The database does not answer; readers see the catalogue as it was", e);
            }
            isReachable = false;
            pause();
        }
    }

    private void follow() {
        isQueued.set(false);
        readModel.followOn();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_INTERVAL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        listener.shutdownNow();
        // An interrupt would close index files while the thread is writing them.
        follower.shutdown();
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
    }
}
