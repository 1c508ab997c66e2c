package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.Precondition;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters and headers of all writes. */
public class WriteParameters extends SingleParameters {

    @RestQuery
    @Parameter(description = "true tells what would come of it, and changes nothing")
    @Nullable
    String validateOnly;

    @HeaderParam("If-Match")
    @Parameter(
            description = "The entity tag of the answer in which the record was read; needed to change what there is")
    @Nullable
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    @Parameter(description = "With POST: of 1 to 255 characters; the same key once more makes nothing more")
    @Nullable
    String idempotencyKey;

    /** Whether the request only validates, and writes nothing. */
    public boolean isDryRun(QueryParameters reader) {
        return reader.choice("validateOnly", validateOnly, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
    }

    /** The version of the record on which the write is based. */
    public Precondition precondition() {
        return new Precondition(ifMatch);
    }

    /** The idempotency key of a request with this body, if any. */
    public Optional<IdempotencyKey> key(byte[] body, QueryParameters reader) {
        return key(idempotencyKey, body, reader);
    }

    /** The idempotency key from a header value, for a request with this body, if any. */
    public static Optional<IdempotencyKey> key(@Nullable String headerValue, byte[] body, QueryParameters reader) {
        String text = reader.text("Idempotency-Key", headerValue, IdempotencyKey.LONGEST);
        return text.isBlank() ? Optional.empty() : Optional.of(IdempotencyKey.of(text, body));
    }
}
