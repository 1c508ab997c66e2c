package org.interculturalcities.similarity;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.SingleParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the lists of similar practices. */
public class SimilarityParameters extends SingleParameters {

    private static final int LIMIT = 6;
    private static final int MAX_LIMIT = 20;

    @RestQuery
    @Parameter(
            description = "Maximum number of practices",
            example = "3",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + MAX_LIMIT,
                            defaultValue = "" + LIMIT))
    @Nullable
    String limit;

    int limit(ParameterValidator validator) {
        return validator.number("limit", limit, 1, MAX_LIMIT, LIMIT);
    }
}
