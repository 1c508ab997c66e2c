package org.interculturalcities.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The state of an index on disk: the hash of the code that wrote it, its last revision, and its day. Revision number and time
 * together identify the log.
 */
record IndexState(String source, long revision, Instant time, LocalDate day) {

    static IndexState of(Map<String, String> written) {
        return new IndexState(
                written.getOrDefault("source", ""),
                Long.parseLong(written.getOrDefault("revision", "0")),
                Instant.parse(written.getOrDefault("time", Instant.EPOCH.toString())),
                LocalDate.parse(written.getOrDefault("day", LocalDate.EPOCH.toString())));
    }

    Map<String, String> written() {
        return Map.of(
                "source", source, "revision", Long.toString(revision), "time", time.toString(), "day", day.toString());
    }
}
