package org.interculturalcities.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RequestParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of an import step. */
public class ImportStepParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "true only checks whether the step is possible now, and changes nothing; false by default",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String validateOnly;

    boolean isDryRun() {
        QueryParameters reader = new QueryParameters();
        boolean isDryRun = reader.choice("validateOnly", validateOnly, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
        reader.finish();
        return isDryRun;
    }
}
