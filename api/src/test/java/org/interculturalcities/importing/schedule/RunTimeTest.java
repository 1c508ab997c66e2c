package org.interculturalcities.importing.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FileVersion;
import org.interculturalcities.importing.schedule.ImportSource.Settings;
import org.interculturalcities.importing.schedule.ImportSource.Status;
import org.interculturalcities.importing.store.FileOptions;
import org.interculturalcities.importing.store.ImportOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When import sources run. */
class RunTimeTest {

    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P7D, 2026-03-01T00:00:00Z, 2026-03-02T06:00:00Z",
        "P7D, 2026-03-02T06:00:00Z, 2026-03-09T06:00:00Z",
        "P7D, 2026-03-09T05:59:59Z, 2026-03-09T06:00:00Z",
        "PT6H, 2026-11-30T07:10:00Z, 2026-11-30T12:00:00Z",
        "PT1H, 2050-01-01T00:00:01Z, 2050-01-01T01:00:00Z",
    })
    void runsFollowTheFirstOneAtTheInterval(Duration every, Instant now, Instant next) {
        assertThat(settings(every, START, "a").runAfter(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 10", "2, 20", "5, 160", "8, 1280", "30, 1280"})
    void aFailedRunIsRepeatedLessAndLessOften(int failures, int minutes) {
        assertThat(source(Duration.ofDays(300), failures, null).retryAfter(START))
                .isEqualTo(START.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aFailedRunIsRepeatedAtTheNextRegularRunAtTheLatest() {
        Instant now = START.plus(Duration.ofMinutes(58));

        assertThat(source(Duration.ofHours(1), 0, null).retryAfter(now)).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void aChangeRunsAtOnceIfItMayChangeTheResult() {
        Duration day = Duration.ofDays(1);
        Instant now = START.plus(Duration.ofHours(5));
        Instant tomorrow = START.plus(day);
        ImportSource fine = source(day, 0, null);
        ImportSource failed = source(day, 1, new Problem(ProblemType.UNREADABLE_FILE, "404", List.of()));

        assertThat(fine.runAfter(settings(day, START, "a"), now)).isEqualTo(tomorrow);
        assertThat(fine.runAfter(settings(day, START, "b"), now)).isEqualTo(now);
        assertThat(fine.runAfter(settings(day, now, "a"), now.plusSeconds(1))).isEqualTo(now.plusSeconds(1));
        assertThat(fine.runAfter(settings(day, tomorrow.plus(day), "b"), now)).isEqualTo(tomorrow.plus(day));
        assertThat(failed.runAfter(settings(day, START, "a"), now)).isEqualTo(now);
    }

    private static Settings settings(Duration every, Instant startsAt, String source) {
        FileOptions file = new FileOptions(null, null, Map.of(), null, "warn");
        ImportOptions options =
                new ImportOptions("practices", source, null, "reject", "skip", "keep", "https://a", file, null, null);
        return new Settings(options, every, startsAt, false, true);
    }

    private static ImportSource source(Duration every, int failures, @Nullable Problem failure) {
        Status status = new Status(START, START, null, FileVersion.NONE, null, failures, failure);
        return new ImportSource(1, "1", "Ana", START, settings(every, START, "a"), status);
    }
}
