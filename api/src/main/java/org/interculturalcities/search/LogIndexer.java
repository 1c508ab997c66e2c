package org.interculturalcities.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Applies the changes of the log to the index and the reference data. */
final class LogIndexer {

    private final RevisionLog log;
    private final EntitySerializer records;
    private final Index index;
    // Set by the tasks of a pool, read after they have ended.
    private volatile boolean withdrawn;

    LogIndexer(RevisionLog log, EntitySerializer records, Index index) {
        this.log = log;
        this.records = records;
        this.index = index;
    }

    /** Indexes the present state of all records and returns its revision. */
    long everything(ReferenceData referenceData, LocalDate day) {
        index.clear();
        // The log replays reference data before practices, so that practices can be indexed in any order.
        try (IndexingPool pool = new IndexingPool()) {
            return log.replay(index.entity(), entry -> {
                if (isIndexed(entry)) {
                    pool.submit(() -> apply(entry, referenceData, day));
                } else {
                    apply(entry, referenceData, day);
                }
            });
        }
    }

    /** Loads the present state of the reference data and returns its revision. */
    long referenceData(ReferenceData referenceData, LocalDate day) {
        return log.replayAllBut(index.entity(), entry -> apply(entry, referenceData, day));
    }

    /**
     * Applies the changes after one revision up to and including another.
     *
     * @return whether a record was deleted or is no longer public
     */
    boolean between(long after, long upTo, ReferenceData referenceData, LocalDate day) {
        List<VersionedEntity> moved = new ArrayList<>();
        withdrawn = false;
        Set<String> pending = new HashSet<>();
        try (IndexingPool pool = new IndexingPool()) {
            log.forEach(ChangeCursor.endOf(after), ChangeCursor.endOf(upTo), entry -> {
                String id = entry.change().entityId();
                // Tasks run concurrently, but changes of the same record and of reference data keep their order.
                if (!isIndexed(entry) || pending.contains(id)) {
                    pool.await();
                    pending.clear();
                }
                if (isIndexed(entry)) {
                    pending.add(id);
                    pool.submit(() -> apply(entry, referenceData, day));
                } else {
                    moved.addAll(apply(entry, referenceData, day));
                }
            });
        }
        if (!moved.isEmpty()) {
            index.refresh(moved, referenceData, day);
        }
        return withdrawn;
    }

    private boolean isWithdrawn(@Nullable VersionedEntity before, @Nullable VersionedEntity after) {
        return after == null || before != null && index.isPublic(before) && !index.isPublic(after);
    }

    private boolean isIndexed(RevisionLog.Entry entry) {
        return entry.change().entity().equals(index.entity());
    }

    /** Applies one change; returns the changed reference record before and after the change. */
    private List<VersionedEntity> apply(RevisionLog.Entry entry, ReferenceData referenceData, LocalDate day) {
        Change change = entry.change();
        VersionedEntity before = records.parse(change.entity(), change.before());
        VersionedEntity after = records.parse(change.entity(), change.after());
        if (isIndexed(entry)) {
            if (isWithdrawn(before, after)) {
                withdrawn = true;
            }
            if (after == null) {
                index.remove(change.entityId());
            } else {
                index.put(before, after, RecordVersion.of(entry.revision()), referenceData, day);
            }
            return List.of();
        }
        if (before != null) {
            referenceData.remove(before);
        }
        if (after != null) {
            referenceData.put(after);
        }
        return Stream.of(before, after).filter(Objects::nonNull).toList();
    }
}
