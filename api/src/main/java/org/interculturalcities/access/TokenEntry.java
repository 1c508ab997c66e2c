package org.interculturalcities.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RequestUrl;
import org.jspecify.annotations.Nullable;

/** A token as admins see it; the secret itself is not stored. */
@Schema(description = "A token as admins see it, without its secret")
public record TokenEntry(
        @Schema(description = "Id of the token: a number, as a string") String id,
        @Schema(description = "Id of the principal that the token belongs to. A principal may have several tokens.")
                String principal,
        @Schema(
                        description =
                                "Name of the principal, as it appears in the history of the records that they write."
                                        + " Names are not unique.")
                String name,
        @Schema(description = "Role of the principal") Role role,
        @Schema(
                        description = "Ids of the networks that a coordinator acts for; empty for other roles, unless"
                                + " networks were set when the token was issued")
                Set<String> networks,
        @Schema(description = "E-mail address of the principal, for notices; null if none is known") @Nullable
                String email,
        @Schema(
                        description = "Language of e-mails to the principal; null without an address",
                        enumeration = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"})
                @Nullable
                String language,
        @Schema(description = "Name of the admin who issued the token; system if the service created it at startup")
                String createdBy,
        @Schema(description = "When the token was issued (RFC 3339, UTC)") Instant createdAt,
        @Schema(description = "When the token expires (RFC 3339, UTC); null if it never expires") @Nullable
                Instant expiresAt,
        @Schema(
                        description =
                                "When the token was last used (RFC 3339, UTC), accurate to about a minute; null if"
                                        + " it was never used")
                @Nullable
                Instant lastUsedAt,
        @Schema(description = "When the token was revoked (RFC 3339, UTC); null if it is not revoked") @Nullable
                Instant revokedAt,
        @Schema(description = "URLs of the token") Links links) {

    /** The URLs of a token. */
    @Schema(name = "TokenLinks", description = "The URLs of a token")
    public record Links(@Schema(description = "URL of the token in the API: DELETE revokes it") String self) {}

    /** A copy whose links begin with the address of the service, as responses need it. */
    TokenEntry at(RequestUrl url) {
        return new TokenEntry(
                id,
                principal,
                name,
                role,
                networks,
                email,
                language,
                createdBy,
                createdAt,
                expiresAt,
                lastUsedAt,
                revokedAt,
                new Links(url.base("api/v1/tokens", id)));
    }
}
