package org.interculturalcities.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The present and recent snapshots, so that cursor pagination can finish on the revision it started on. */
final class Snapshots {

    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MAX_SNAPSHOTS = 100;

    private final Clock clock;
    private final Deque<Recent> recent = new ArrayDeque<>();
    private volatile @Nullable Snapshot current;

    Snapshots(Clock clock) {
        this.clock = clock;
    }

    private record Recent(Snapshot snapshot, Instant replacedAt) {}

    boolean isEmpty() {
        return current == null;
    }

    /** The present snapshot, acquired for the caller, who closes it. */
    Snapshot now() {
        while (true) {
            Snapshot snapshot = Objects.requireNonNull(current, "The first snapshot is published at start");
            if (snapshot.tryAcquire()) {
                return snapshot;
            }
        }
    }

    /** The snapshot of a revision, or the present one if that has expired; acquired for the caller, who closes it. */
    Snapshot asOf(long revision) {
        Snapshot present = now();
        if (present.revision() == revision) {
            return present;
        }
        Snapshot then = recall(revision);
        if (then == null) {
            return present;
        }
        present.close();
        return then;
    }

    private synchronized @Nullable Snapshot recall(long revision) {
        return recent.stream()
                .map(Recent::snapshot)
                .filter(snapshot -> snapshot.revision() == revision && snapshot.tryAcquire())
                .findFirst()
                .orElse(null);
    }

    /** Makes a snapshot the present one; the previous one stays available for {@link #KEPT}. */
    synchronized void publish(Snapshot snapshot) {
        Snapshot before = current;
        current = snapshot;
        if (before != null) {
            recent.addLast(new Recent(before, clock.instant()));
        }
        forgetOld();
    }

    /** Makes a snapshot the present one and drops all earlier ones, which show a withdrawn record. */
    synchronized void publishAlone(Snapshot snapshot) {
        publish(snapshot);
        while (!recent.isEmpty()) {
            recent.removeFirst().snapshot().close();
        }
    }

    synchronized void forgetOld() {
        Instant tooOld = clock.instant().minus(KEPT);
        while (!recent.isEmpty()
                && (recent.size() > MAX_SNAPSHOTS
                        || recent.getFirst().replacedAt().isBefore(tooOld))) {
            recent.removeFirst().snapshot().close();
        }
    }
}
