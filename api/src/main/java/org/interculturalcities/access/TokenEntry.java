package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token as admins see it; the secret itself is not stored. */
public record TokenEntry(
        String id,
        @Schema(description = "Whose it is: the id of a principal, who may have several tokens") String principal,
        @Schema(description = "The name of the principal; it stands in the log beside what they write") String name,
        Role role,
        @Schema(description = "The networks that a coordinator speaks for") Set<String> networks,
        String createdBy,
        Instant createdAt,
        @Schema(description = "When it ends; null where it does not") @Nullable Instant expiresAt,
        @Schema(description = "When it was last shown, to the minute") @Nullable Instant lastUsedAt,
        @Schema(description = "When it was taken back") @Nullable Instant revokedAt) {}
