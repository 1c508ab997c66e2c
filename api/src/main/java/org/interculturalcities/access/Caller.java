package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * The authenticated caller.
 *
 * @param principal the id of the principal, the same for all their tokens; determines ownership of records
 * @param name the name in the log of what they write; not unique
 * @param networks the networks of a coordinator
 */
public record Caller(
        @Schema(description = "The id of the principal; with an OpenID issuer, issuer#subject") String principal,
        String name,
        Role role,
        Set<String> networks,
        @Schema(description = "When the token ends; null where it does not") @Nullable Instant expiresAt) {

    /** The caller as the author of revisions through the API. */
    public Author author() {
        return new Author(name, principal, "api");
    }
}
