package org.interculturalcities.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is now, and as it was in recent revisions, so that a walk can end in the state it began in. */
final class Snapshots {

    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 100;

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

    /** The present snapshot, held for the caller, who closes it. */
    Snapshot now() {
        while (true) {
            Snapshot snapshot = Objects.requireNonNull(current, "The first snapshot is published at start");
            if (snapshot.tryAcquire()) {
                return snapshot;
            }
        }
    }

    /** The snapshot of a revision if it is not gone, or else the present one; held for the caller, who closes it. */
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

    /** Makes a snapshot the present one; the one before is kept for some minutes for those who read in it. */
    synchronized void publish(Snapshot snapshot) {
        Snapshot before = current;
        current = snapshot;
        if (before != null) {
            recent.addLast(new Recent(before, clock.instant()));
        }
        forgetOld();
    }

    /** Makes a snapshot the present one, and forgets those before, which show a record that was withdrawn. */
    synchronized void publishAlone(Snapshot snapshot) {
        publish(snapshot);
        while (!recent.isEmpty()) {
            recent.removeFirst().snapshot().close();
        }
    }

    synchronized void forgetOld() {
        Instant tooOld = clock.instant().minus(KEPT);
        while (!recent.isEmpty()
                && (recent.size() > MOST || recent.getFirst().replacedAt().isBefore(tooOld))) {
            recent.removeFirst().snapshot().close();
        }
    }
}
