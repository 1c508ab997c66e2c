package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * The authenticated caller.
 *
 * @param principal the id of the principal, the same for all their tokens; determines ownership of records
 * @param name the name in the log of what they write; not unique
 * @param networks the networks of a coordinator
 */
@Schema(description = "The holder of the token that the request sends")
public record Caller(
        @Schema(
                        description = "Id of the principal: a number, as a string. For a token of an OpenID issuer:"
                                + " issuer#subject.")
                String principal,
        @Schema(
                        description =
                                "Name of the principal, as it appears in the history of the records that they write."
                                        + " Names are not unique.")
                String name,
        @Schema(description = "Role of the token; it determines what the caller may read and write") Role role,
        @Schema(description = "Ids of the networks that a coordinator acts for; usually empty for other roles")
                Set<String> networks,
        @Schema(description = "When the token expires (RFC 3339, UTC); null if it never expires") @Nullable
                Instant expiresAt) {

    /** This caller, if their role includes this one; otherwise they are refused. */
    public Caller require(Role least) {
        if (!role.includes(least)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "This needs the role %s; the token has %s".formatted(least, role));
        }
        return this;
    }

    /** The caller as the author of revisions through the API. */
    public Author author() {
        return new Author(name, principal, "api");
    }
}
