package org.interculturalcities.suggestion;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.SingleParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of suggestions. */
public class SuggestionParameters extends SingleParameters {

    private static final int MAX_LENGTH = 200;
    private static final int LIMIT = 8;
    private static final int MAX_LIMIT = 20;

    @RestQuery
    @Parameter(
            description = "Text typed so far, in any language, up to " + MAX_LENGTH
                    + " characters. A text of five letters or more"
                    + " may have a typo. Without it, the list is empty.",
            example = "vinitsa")
    @Nullable
    String q;

    @RestQuery
    @Parameter(
            description = "Maximum number of suggestions",
            example = "5",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + MAX_LIMIT,
                            defaultValue = "" + LIMIT))
    @Nullable
    String limit;

    String typed(ParameterValidator validator) {
        return validator.text("q", q, MAX_LENGTH).strip();
    }

    int limit(ParameterValidator validator) {
        return validator.number("limit", limit, 1, MAX_LIMIT, LIMIT);
    }
}
