package org.interculturalcities.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
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
        ParameterValidator validator = new ParameterValidator();
        boolean isDryRun = validator
                .choice("validateOnly", validateOnly, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
        validator.finish();
        return isDryRun;
    }
}
