package org.interculturalcities.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is left of a deleted record: its id, which is not given again, when it went and why, and what is there instead. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        String id, long revision, Instant deletedAt, @Nullable String reason, @Nullable String replacedBy) {}
