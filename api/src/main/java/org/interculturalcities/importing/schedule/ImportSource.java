package org.interculturalcities.importing.schedule;

import java.time.Duration;
import java.time.Instant;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.importing.fetch.FileVersion;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * An address whose file is imported again and again.
 *
 * @param principal the id of the owner, in whose name it imports
 */
public record ImportSource(
        long id, String principal, String createdBy, Instant createdAt, Settings settings, Status status) {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;

    /**
     * What the owner chooses.
     *
     * @param every the time between two runs
     * @param startsAt when the first run is due
     * @param apply whether safe plans are applied without being asked
     */
    public record Settings(ImportOptions options, Duration every, Instant startsAt, boolean apply, boolean enabled) {

        /** The first regular run after a time. */
        Instant runAfter(Instant time) {
            return time.isBefore(startsAt)
                    ? startsAt
                    : startsAt.plus(
                            every.multipliedBy(Duration.between(startsAt, time).dividedBy(every) + 1));
        }
    }

    /**
     * What became of the runs.
     *
     * @param version the version of the last file, as its server named it
     * @param hash the hash of the last file; null if there was none
     * @param failures the number of failed runs since the last good one
     */
    public record Status(
            Instant nextRunAt,
            @Nullable Instant lastRunAt,
            @Nullable LastImport lastImport,
            FileVersion version,
            @Nullable String hash,
            int failures,
            @Nullable Problem failure) {}

    /** The import that the last run with a new file made. */
    public record LastImport(long id, ImportState state) {}

    boolean isDue(Instant now) {
        return settings.enabled && !status.nextRunAt.isAfter(now);
    }

    /** Whether the same run is still due: nobody changed what it does, and no other node did it. */
    boolean hasRunOf(ImportSource other) {
        return settings.equals(other.settings) && status.nextRunAt.equals(other.status.nextRunAt);
    }

    /** When to run after a change of the settings: at once if the last run may have another result now. */
    Instant runAfter(Settings changed, Instant now) {
        boolean isNew = status.lastRunAt == null
                || status.failure != null
                || !changed.startsAt.equals(settings.startsAt)
                || !changed.options.equals(settings.options);
        return isNew && changed.startsAt.isBefore(now) ? now : changed.runAfter(now);
    }

    /** When to try again after a further failure: soon, then less and less often, but at the next regular run at the latest. */
    Instant retryAfter(Instant now) {
        Instant retry = now.plus(FIRST_RETRY.multipliedBy(1L << Math.min(status.failures, MOST_DOUBLINGS)));
        Instant regular = settings.runAfter(now);
        return retry.isBefore(regular) ? retry : regular;
    }
}
