package org.interculturalcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.http.CatalogueRevision;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.Ledger;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.RevisionLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as this node reads it: built from the revision log at start, and following it ever after. What is written
 * here is there for the next read; what is written on another node, some {@value #PACE_MS} ms later.
 */
@ApplicationScoped
public class ReadModel {

    private static final Logger LOG = Logger.getLogger(ReadModel.class);
    private static final int PACE_MS = 300;
    private static final int CHANGES_AT_ONCE = 500;

    // A walk by cursor goes on in the snapshot it began in, so that nobody's writes can disturb it.
    private final Cache<Long, Snapshot> recent = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterAccess(Duration.ofMinutes(5))
            .<Long, Snapshot>evictionListener((revision, snapshot, cause) ->
                    Objects.requireNonNull(snapshot).close())
            .build();

    private final RevisionLog log;
    private final Records records;
    private final Index index;
    private final CatalogueRevision revision;
    private final ScheduledExecutorService follower =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "log-follower"));

    private volatile @Nullable Snapshot current;

    ReadModel(RevisionLog log, Records records, Index index, CatalogueRevision revision) {
        this.log = log;
        this.records = records;
        this.index = index;
        this.revision = revision;
    }

    void start(@Observes @Priority(10) StartupEvent start) {
        rebuild();
        var unused = follower.scheduleWithFixedDelay(this::followOn, PACE_MS, PACE_MS, TimeUnit.MILLISECONDS);
    }

    void follow(@Observes Ledger.Written written) {
        follow();
    }

    /** Whether the catalogue was read in and can be asked. */
    public boolean isReady() {
        return current != null;
    }

    /** The catalogue as it is now, held for the caller, who closes it. */
    public Snapshot now() {
        while (true) {
            Snapshot snapshot = Objects.requireNonNull(current, "The read model is built at start");
            if (snapshot.tryHold()) {
                return snapshot;
            }
        }
    }

    /** The catalogue as it was in a revision that a reader saw some minutes ago, or else as it is now. */
    public Snapshot asOf(long revisionSeen) {
        Snapshot then = recent.getIfPresent(revisionSeen);
        return then != null && then.tryHold() ? then : now();
    }

    private synchronized void rebuild() {
        int year = Year.now(ZoneOffset.UTC).getValue();
        Directory directory = new Directory();
        index.clear();
        long last = log.replay(entry -> apply(entry, directory, year));
        publish(index.snapshot(last, year, directory, null));
        LOG.infof("The catalogue is at revision %d", last);
    }

    private void followOn() {
        try {
            follow();
        } catch (RuntimeException e) {
            LOG.warnf("The revision log cannot be followed at the moment: %s", e.getMessage());
        }
    }

    private synchronized void follow() {
        Snapshot before = Objects.requireNonNull(current);
        if (Year.now(ZoneOffset.UTC).getValue() != before.year()) {
            rebuild();
            return;
        }
        long last = log.last();
        if (last > before.revision()) {
            catchUp(before, last);
        }
    }

    // Published only at the end of a revision: a reader never sees a part of one.
    private void catchUp(Snapshot before, long last) {
        Directory directory = before.directory().copy();
        List<Recorded> moved = new ArrayList<>();
        ChangeCursor cursor = ChangeCursor.endOf(before.revision());
        while (true) {
            List<RevisionLog.Entry> entries = log.between(cursor, ChangeCursor.endOf(last), CHANGES_AT_ONCE);
            if (entries.isEmpty()) {
                break;
            }
            entries.forEach(entry -> moved.addAll(apply(entry, directory, before.year())));
            cursor = entries.get(entries.size() - 1).change().at();
        }
        if (!moved.isEmpty()) {
            index.refresh(moved, directory, before.year());
        }
        publish(index.snapshot(last, before.year(), directory, before));
    }

    /** Applies one change, and answers the record of the directory that it moved, as it was and as it is. */
    private List<Recorded> apply(RevisionLog.Entry entry, Directory directory, int year) {
        String entity = entry.change().entity();
        Recorded before = records.parse(entity, entry.change().before());
        Recorded after = records.parse(entity, entry.change().after());
        if (index.holds(records.type(entity))) {
            if (after == null) {
                index.remove(entry.change().entityId());
            } else {
                index.put(after, directory, entry.change().at().revision(), entry.time(), year);
            }
            return List.of();
        }
        List<Recorded> moved = new ArrayList<>();
        if (before != null) {
            directory.remove(before);
            moved.add(before);
        }
        if (after != null) {
            directory.put(after);
            moved.add(after);
        }
        return moved;
    }

    // Held twice: as the present one, and for the walks that begin in it.
    private void publish(Snapshot snapshot) {
        Snapshot before = current;
        snapshot.tryHold();
        Snapshot sameRevision = recent.asMap().put(snapshot.revision(), snapshot);
        current = snapshot;
        revision.moveTo(snapshot.revision());
        if (sameRevision != null) {
            sameRevision.close();
        }
        if (before != null) {
            before.close();
        }
    }

    @PreDestroy
    void stop() {
        follower.shutdownNow();
    }
}
