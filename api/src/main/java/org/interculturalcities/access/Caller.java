package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * Someone who showed a token.
 *
 * @param name what the token was made out to; it stands in the log beside what they write
 * @param networks the networks that a coordinator speaks for
 */
public record Caller(
        String name,
        Role role,
        Set<String> networks,
        @Schema(description = "When the token ends; null where it does not") @Nullable Instant expiresAt) {

    /** As the author of what they write through the API. */
    public Author author() {
        return new Author(name, "api");
    }
}
