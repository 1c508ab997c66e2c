package org.interculturalcities.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Describes a deleted record: its id, which is never reused, when and why it was deleted, and its replacement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        String id, long revision, Instant deletedAt, @Nullable String reason, @Nullable String replacedBy) {}
