package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.Precondition;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What every write takes besides its body. */
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

    /** Whether it is only to be told what would come of the request. */
    public boolean isDryRun(QueryParameters reader) {
        return reader.choice("validateOnly", validateOnly, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
    }

    /** Which state of the record the writer has seen. */
    public Precondition precondition() {
        return new Precondition(ifMatch);
    }

    /** The key of a request with this body, if it has one. */
    public Optional<IdempotencyKey> key(byte[] body, QueryParameters reader) {
        return key(idempotencyKey, body, reader);
    }

    /** The key that a header gives a request with this body, if it gives one. */
    public static Optional<IdempotencyKey> key(@Nullable String given, byte[] body, QueryParameters reader) {
        String text = reader.text("Idempotency-Key", given, IdempotencyKey.LONGEST);
        return text.isBlank() ? Optional.empty() : Optional.of(IdempotencyKey.of(text, body));
    }
}
