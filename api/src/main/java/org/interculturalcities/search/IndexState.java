package org.interculturalcities.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an index on disk is of: by which build of the service, up to which revision and its time, which tell one log from
 * another, and for which day.
 */
record IndexState(String build, long revision, Instant time, LocalDate day) {

    static IndexState of(Map<String, String> written) {
        return new IndexState(
                written.getOrDefault("build", ""),
                Long.parseLong(written.getOrDefault("revision", "0")),
                Instant.parse(written.getOrDefault("time", Instant.EPOCH.toString())),
                LocalDate.parse(written.getOrDefault("day", LocalDate.EPOCH.toString())));
    }

    Map<String, String> written() {
        return Map.of(
                "build", build, "revision", Long.toString(revision), "time", time.toString(), "day", day.toString());
    }
}
