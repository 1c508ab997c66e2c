package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.Precondition;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.revision.IdempotencyKey;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters and headers of all writes. */
public class WriteParameters extends SingleParameters {

    @RestQuery
    @Parameter(
            description = "With true, the request is validated and the response shows the result, but nothing is"
                    + " saved. The default is false.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String validateOnly;

    @HeaderParam("If-Match")
    @Parameter(
            description = "Entity tag (ETag header) of the response in which you read the record, or * for any"
                    + " version. It is required to replace, change, merge or delete a record: 428 if it is missing,"
                    + " 412 if the record has changed since.",
            example = "\"42-9mX2bQ7tLkV0sWcA\"")
    @Nullable
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    @Parameter(
            description = "Key of 1 to 255 characters that you choose for each POST request. A repetition with the"
                    + " same key and body does not create a second record. The same key with another body is refused"
                    + " with 422. Keys expire after a day by default.",
            example = "7f3c1b5e-2d4a-4c8e-9b1f-6a0d3e5c7b21")
    @Nullable
    String idempotencyKey;

    /** Whether the request only validates, and writes nothing. */
    public boolean isDryRun(ParameterValidator validator) {
        return validator
                .choice("validateOnly", validateOnly, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
    }

    /** The version of the record on which the write is based. */
    public Precondition precondition() {
        return new Precondition(ifMatch);
    }

    /** The idempotency key of a request with this body, if any. */
    public Optional<IdempotencyKey> key(byte[] body, ParameterValidator validator) {
        return key(idempotencyKey, body, validator);
    }

    /** The idempotency key from a header value, for a request with this body, if any. */
    public static Optional<IdempotencyKey> key(
            @Nullable String headerValue, byte[] body, ParameterValidator validator) {
        String text = validator.text("Idempotency-Key", headerValue, IdempotencyKey.MAX_LENGTH);
        return text.isBlank() ? Optional.empty() : Optional.of(new IdempotencyKey(text, Sha256.of(body)));
    }
}
