package org.interculturalcities.cityrequest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of requests for cities. */
public class CityRequestParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description = "What became of the request: open, granted or declined. Repeat the parameter to match any of"
                    + " several values.",
            example = "open",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            enumeration = {"open", "granted", "declined"}))
    @Nullable
    List<String> status;
}
