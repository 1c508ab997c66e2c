package org.interculturalcities.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of network lists, unparsed. */
public class NetworkParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description = "Area of the network: international, national or regional. Repeat the parameter to match"
                    + " any of several values.",
            example = "national",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            enumeration = {"international", "national", "regional"}))
    @Nullable
    List<String> scope;

    @RestQuery
    @Parameter(
            description = "Country of the network, as an ISO 3166-1 alpha-2 code in upper or lower case. Repeat the"
                    + " parameter to match any of several values.",
            example = "PT")
    @Nullable
    List<String> country;
}
