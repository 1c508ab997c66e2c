package org.interculturalcities.suggestion;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.SingleParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of suggestions. */
public class SuggestionParameters extends SingleParameters {

    private static final int LONGEST = 200;
    private static final int LIMIT = 8;
    private static final int HIGHEST_LIMIT = 20;

    @RestQuery
    @Parameter(description = "What was typed so far, in any language; a slip of the finger is forgiven")
    @Nullable
    String q;

    @RestQuery
    @Parameter(
            description = "How many suggestions at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20", defaultValue = "8"))
    @Nullable
    String limit;

    String typed(QueryParameters reader) {
        return reader.text("q", q, LONGEST).strip();
    }

    int limit(QueryParameters reader) {
        return reader.number("limit", limit, 1, HIGHEST_LIMIT, LIMIT);
    }
}
