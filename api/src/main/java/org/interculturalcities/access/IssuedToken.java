package org.interculturalcities.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new token with its secret. */
@Schema(description = "A new token with its secret")
public record IssuedToken(
        @Schema(description = "The token, as listed from now on") TokenEntry token,
        @Schema(
                        description = "The secret to send as Authorization: Bearer. It is returned only once: the"
                                + " catalogue stores only its hash.")
                String secret) {}
