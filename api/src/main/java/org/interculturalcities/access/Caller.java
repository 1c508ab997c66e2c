package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * Someone who showed a token.
 *
 * @param principal who it is, whichever of their tokens they showed: what they make is theirs by it
 * @param name what they are called; it stands in the log beside what they write, and others may have the same
 * @param networks the networks that a coordinator speaks for
 */
public record Caller(
        @Schema(description = "The id of the principal; with an OpenID issuer, issuer#subject") String principal,
        String name,
        Role role,
        Set<String> networks,
        @Schema(description = "When the token ends; null where it does not") @Nullable Instant expiresAt) {

    /** As the author of what they write through the API. */
    public Author author() {
        return new Author(name, principal, "api");
    }
}
