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
 * Makes the read model of this node follow the revision log, and knows how far it is behind. One thread listens, so
 * that it also hears of the log while the other one catches up.
 */
@ApplicationScoped
class LogFollower {

    private static final Logger LOG = Logger.getLogger(LogFollower.class);
    private static final Duration PACE = Duration.ofMillis(500);
    // Commits that follow each other at once are read together.
    private static final int PAUSE_MS = 10;

    private final RevisionListener log;
    private final ReadModel readModel;
    private final ScheduledExecutorService listener = thread("log-listener");
    private final ScheduledExecutorService follower = thread("log-follower");
    private final AtomicBoolean isDue = new AtomicBoolean();

    private volatile long lastRevision;
    private volatile long heard = System.nanoTime();

    LogFollower(RevisionListener log, ReadModel readModel) {
        this.log = log;
        this.readModel = readModel;
    }

    // Last, when all that the records need has started.
    void start(@Observes @Priority(10_000) StartupEvent start) {
        var unused = listener.scheduleWithFixedDelay(this::listen, 0, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    /** The last revision of the log that this node has heard of. */
    long lastRevision() {
        return lastRevision;
    }

    /** The time since the log was last heard of. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - heard);
    }

    private void listen() {
        try {
            lastRevision = log.await(PACE);
            heard = System.nanoTime();
            if (isDue.compareAndSet(false, true)) {
                follower.execute(this::follow);
            }
        } catch (Throwable e) {
            // The node must go on listening after any failure; its health reports the silence.
            LOG.debug("The revision log cannot be heard", e);
            pause();
        }
    }

    private void follow() {
        isDue.set(false);
        readModel.followOn();
    }

    private static void pause() {
        try {
            Thread.sleep(PACE.toMillis());
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
