package org.interculturalcities.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.interculturalcities.revision.CatalogueRevision;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.jboss.logging.Logger;

/**
 * The catalogue in memory and index of this node, built from the revision log. Writes on this node are visible to the
 * next read; {@link LogFollower} brings those of other nodes.
 */
@ApplicationScoped
public class ReadModel {

    private static final Logger LOG = Logger.getLogger(ReadModel.class);
    private static final Duration KEPT_EVERY = Duration.ofMinutes(1);

    private final RevisionLog log;
    private final Index index;
    private final LogIndexer logIndexer;
    private final CatalogueRevision revision;
    private final Snapshots snapshots = new Snapshots(Clock.systemUTC());
    private volatile boolean following = true;
    private long lastKept = System.nanoTime() - KEPT_EVERY.toNanos();

    ReadModel(RevisionLog log, EntitySerializer records, Index index, CatalogueRevision revision) {
        this.log = log;
        this.index = index;
        this.logIndexer = new LogIndexer(log, records, index);
        this.revision = revision;
    }

    void start(@Observes @Priority(10) StartupEvent start) {
        try {
            restoreIndex();
        } catch (RuntimeException e) {
            LOG.warn("The index of the last run cannot be used and is rebuilt", e);
        }
        if (!isReady()) {
            rebuild();
        }
    }

    // The write is committed; if applying it fails here, the follower applies it.
    void follow(@Observes RevisionWriter.Written written) {
        followOn();
    }

    /** Whether the catalogue is loaded. */
    boolean isReady() {
        return !snapshots.isEmpty();
    }

    /** Whether the log could be read the last time; if not, readers see an older revision. */
    boolean isFollowing() {
        return following;
    }

    /** Catches up with a revision that is known to exist, for example from another node. */
    public void reach(long known) {
        if (revision.number() < known) {
            followOn();
        }
    }

    /** The present snapshot, acquired for the caller, who closes it. */
    public Snapshot now() {
        return snapshots.now();
    }

    /** The snapshot of a recent revision, or the present one if that has expired. */
    public Snapshot asOf(long revisionSeen) {
        return snapshots.asOf(revisionSeen);
    }

    /** The snapshot of the revision in which cursor pagination began, or the present one. */
    public Snapshot at(Optional<Long> revisionSeen) {
        return revisionSeen.map(this::asOf).orElseGet(this::now);
    }

    /** Reuses the index of the last run if it belongs to this log, and catches up with later changes. */
    private synchronized void restoreIndex() {
        Optional<IndexState> kept =
                index.savedState().filter(state -> log.time(state.revision()).equals(Optional.of(state.time())));
        if (kept.isEmpty()) {
            return;
        }
        LocalDate day = kept.get().day();
        ReferenceData referenceData = new ReferenceData();
        long last = logIndexer.referenceData(referenceData, day);
        try (Snapshot before = index.snapshot(kept.get().revision(), day, referenceData, null)) {
            catchUp(before, last);
        }
        LOG.infof(
                "The catalogue is at revision %d, the index was reused from revision %d",
                last, kept.get().revision());
    }

    private synchronized void rebuild() {
        LocalDate today = today();
        ReferenceData referenceData = new ReferenceData();
        long last = logIndexer.everything(referenceData, today);
        publish(index.snapshot(last, today, referenceData, null), false);
        LOG.infof("The catalogue is at revision %d", last);
    }

    /** Catches up with the log; a failure is logged and not thrown. */
    synchronized void followOn() {
        try {
            follow();
            snapshots.forgetOld();
            if (System.nanoTime() - lastKept > KEPT_EVERY.toNanos()) {
                saveIndex();
            }
            following = true;
        } catch (Throwable e) {
            // Logged once and not twice a second.
            if (following) {
                LOG.error("The revision log cannot be followed; readers see the catalogue as it was", e);
            }
            following = false;
        }
    }

    // Changes after the last commit are recovered from the log.
    private synchronized void saveIndex() {
        lastKept = System.nanoTime();
        if (index.isSaved() && isReady()) {
            try (Snapshot present = now()) {
                Instant time = log.time(present.revision()).orElse(Instant.EPOCH);
                index.save(present.revision(), time, present.day());
            }
        }
    }

    private void follow() {
        try (Snapshot before = now()) {
            long last = log.last();
            if (!today().equals(before.day())) {
                // A new day may add a year to ongoing practices or end memberships, so every document may change.
                rebuild();
            } else if (last > before.revision()) {
                catchUp(before, last);
            }
        }
    }

    // Snapshots are published only between revisions, so readers never see part of one.
    private void catchUp(Snapshot before, long last) {
        ReferenceData referenceData = before.referenceData().copy();
        boolean isWithdrawn = logIndexer.between(before.revision(), last, referenceData, before.day());
        publish(index.snapshot(last, before.day(), referenceData, before), isWithdrawn);
    }

    // Withdrawn records must disappear from every list, so earlier snapshots are dropped and their cursors continue in
    // this one.
    private void publish(Snapshot snapshot, boolean isWithdrawn) {
        if (isWithdrawn) {
            snapshots.publishAlone(snapshot);
        } else {
            snapshots.publish(snapshot);
        }
        revision.moveTo(snapshot.revision(), snapshot.day());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    void stop(@Observes ShutdownEvent stop) {
        saveIndex();
    }
}
