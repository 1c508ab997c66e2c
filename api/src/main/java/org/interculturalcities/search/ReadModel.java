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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.http.CatalogueRevision;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.Tombstones;
import org.jboss.logging.Logger;

/**
 * The catalogue as this node reads it: built from the revision log at start, and following it ever after. What is written
 * here is there for the next read; what is written on another node, some {@value #PACE_MS} ms later.
 */
@ApplicationScoped
public class ReadModel {

    private static final Logger LOG = Logger.getLogger(ReadModel.class);
    private static final int PACE_MS = 300;
    private static final Duration KEPT_EVERY = Duration.ofMinutes(1);

    private final RevisionLog log;
    private final Index index;
    private final LogIndexer logIndexer;
    private final CatalogueRevision revision;
    private final Tombstones tombstones;
    private final ScheduledExecutorService follower =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "log-follower"));

    private final Snapshots snapshots = new Snapshots(Clock.systemUTC());
    private volatile boolean following = true;
    private long lastKept = System.nanoTime() - KEPT_EVERY.toNanos();

    ReadModel(
            RevisionLog log, EntitySerializer records, Index index, CatalogueRevision revision, Tombstones tombstones) {
        this.log = log;
        this.index = index;
        this.logIndexer = new LogIndexer(log, records, index);
        this.revision = revision;
        this.tombstones = tombstones;
    }

    void start(@Observes @Priority(10) StartupEvent start) {
        try {
            goOnFromLastRun();
        } catch (RuntimeException e) {
            LOG.warn("The index of the last run cannot be used and is made anew", e);
        }
        if (!isReady()) {
            rebuild();
        }
        var unused = follower.scheduleWithFixedDelay(this::followOn, PACE_MS, PACE_MS, TimeUnit.MILLISECONDS);
    }

    // The write is committed: whatever goes wrong here is made good by the next round.
    void follow(@Observes RevisionWriter.Written written) {
        followOn();
    }

    /** Whether the catalogue was read in and can be asked. */
    boolean isReady() {
        return !snapshots.isEmpty();
    }

    /** Whether the last look at the log succeeded; if not, readers see the catalogue as it was before. */
    boolean isFollowing() {
        return following;
    }

    /** Sees to it that readers here see a revision of which is known that it is there, wherever it was made. */
    public void reach(long known) {
        if (revision.number() < known) {
            followOn();
        }
    }

    /** The catalogue as it is now, held for the caller, who closes it. */
    public Snapshot now() {
        return snapshots.now();
    }

    /** The catalogue as it was in a revision that a reader saw some minutes ago, or else as it is now. */
    public Snapshot asOf(long revisionSeen) {
        return snapshots.asOf(revisionSeen);
    }

    /** The catalogue in which a walk began, or else as it is now. */
    public Snapshot at(Optional<Cursor> walk) {
        return walk.map(cursor -> asOf(cursor.revision())).orElseGet(this::now);
    }

    /** The reading of a single record in the present state. */
    public RequestContext one(SingleParameters parameters) {
        QueryParameters reader = new QueryParameters();
        Languages languages = parameters.languages(reader);
        reader.finish();
        return new RequestContext(now(), reader, languages, parameters.address(), tombstones);
    }

    /** The reading of a list, in the state its walk began in; the reader is finished when all parameters are read. */
    public RequestContext list(ListParameters parameters) {
        QueryParameters reader = new QueryParameters();
        Languages languages = parameters.languages(reader);
        return new RequestContext(at(parameters.cursor(reader)), reader, languages, parameters.address(), tombstones);
    }

    /** The reading of a page that is in one language, whatever else its address says. */
    public RequestContext inLanguages(Languages languages, RequestUrl address) {
        return new RequestContext(now(), new QueryParameters(), languages, address, tombstones);
    }

    /** The reading of everything, as it was in a revision that was just read, and in nobody's language. */
    public RequestContext whole(long revisionSeen, RequestUrl address) {
        return new RequestContext(
                asOf(revisionSeen), new QueryParameters(), new Languages(List.of()), address, tombstones);
    }

    /** Takes the index that the last run kept, if it is of this log, and catches up with what was written since. */
    private synchronized void goOnFromLastRun() {
        Optional<IndexState> kept =
                index.kept().filter(state -> log.time(state.revision()).equals(Optional.of(state.time())));
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
                "The catalogue is at revision %d, the index kept from %d",
                last, kept.get().revision());
    }

    private synchronized void rebuild() {
        LocalDate today = today();
        ReferenceData referenceData = new ReferenceData();
        long last = logIndexer.everything(referenceData, today);
        publish(index.snapshot(last, today, referenceData, null), false);
        LOG.infof("The catalogue is at revision %d", last);
    }

    private synchronized void followOn() {
        try {
            follow();
            snapshots.forgetOld();
            if (System.nanoTime() - lastKept > KEPT_EVERY.toNanos()) {
                keep();
            }
            following = true;
        } catch (Throwable e) {
            // Whatever it is, the next round must come; it is told once, not three times a second.
            if (following) {
                LOG.error("The revision log cannot be followed; readers see the catalogue as it was", e);
            }
            following = false;
        }
    }

    // What came after the last time is made good from the log.
    private synchronized void keep() {
        lastKept = System.nanoTime();
        if (index.isKept() && isReady()) {
            try (Snapshot present = now()) {
                Instant time = log.time(present.revision()).orElse(Instant.EPOCH);
                index.keep(present.revision(), time, present.day());
            }
        }
    }

    private void follow() {
        try (Snapshot before = now()) {
            long last = log.last();
            if (!today().equals(before.day())) {
                // Ongoing practices have run a year more, or a membership has ended: everything may look different.
                rebuild();
            } else if (last > before.revision()) {
                catchUp(before, last);
            }
        }
    }

    // Published only at the end of a revision: a reader never sees a part of one.
    private void catchUp(Snapshot before, long last) {
        ReferenceData referenceData = before.referenceData().copy();
        boolean isWithdrawn = logIndexer.between(before.revision(), last, referenceData, before.day());
        publish(index.snapshot(last, before.day(), referenceData, before), isWithdrawn);
    }

    // What was withdrawn shows in no list any more, so a walk that began before goes on in the present state.
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
        // Not interrupted: that would close the files of the index under the hands of who is writing them.
        follower.shutdown();
        keep();
    }
}
