package org.interculturalcities.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new token with its secret. */
public record IssuedToken(
        TokenEntry token,
        @Schema(description = "What to send after Authorization: Bearer; it is told here and never again")
                String secret) {}
