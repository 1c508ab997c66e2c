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

/** Takes what the log says into the index and the directory. */
final class LogIndexer {

    private final RevisionLog log;
    private final EntitySerializer records;
    private final Index index;
    // Set by the tasks of a crew, read when they have ended.
    private volatile boolean withdrawn;

    LogIndexer(RevisionLog log, EntitySerializer records, Index index) {
        this.log = log;
        this.records = records;
        this.index = index;
    }

    /** Takes in the present state of everything, and answers the revision it is of. */
    long everything(ReferenceData referenceData, LocalDate day) {
        index.clear();
        // The directory comes first and is whole when the first practice comes: these can be read in any order.
        try (IndexingPool pool = new IndexingPool()) {
            return log.replay(index.entity(), entry -> {
                if (isIndexed(entry)) {
                    pool.give(() -> apply(entry, referenceData, day));
                } else {
                    apply(entry, referenceData, day);
                }
            });
        }
    }

    /** Takes in the present state of all but what is indexed, and answers the revision it is of. */
    long referenceData(ReferenceData referenceData, LocalDate day) {
        return log.replayAllBut(index.entity(), entry -> apply(entry, referenceData, day));
    }

    /**
     * Takes in what was written after one revision, up to another and with it.
     *
     * @return whether a record was withdrawn: deleted, or no longer public
     */
    boolean between(long after, long upTo, ReferenceData referenceData, LocalDate day) {
        List<VersionedEntity> moved = new ArrayList<>();
        withdrawn = false;
        Set<String> given = new HashSet<>();
        try (IndexingPool pool = new IndexingPool()) {
            log.forEach(ChangeCursor.endOf(after), ChangeCursor.endOf(upTo), entry -> {
                String id = entry.change().entityId();
                // What is indexed goes in at once, but never past a change of the same record or of the directory.
                if (!isIndexed(entry) || given.contains(id)) {
                    pool.await();
                    given.clear();
                }
                if (isIndexed(entry)) {
                    given.add(id);
                    pool.give(() -> apply(entry, referenceData, day));
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

    /** Applies one change, and answers the record of the directory that it moved, as it was and as it is. */
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
