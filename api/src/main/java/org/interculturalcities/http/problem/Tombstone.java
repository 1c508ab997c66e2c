package org.interculturalcities.http.problem;

import java.time.Instant;

/** What is left of a deleted record: its id, which is not given again, and when it went. */
public record Tombstone(String id, long revision, Instant deletedAt) {}
