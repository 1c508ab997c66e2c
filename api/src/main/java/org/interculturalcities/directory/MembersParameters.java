package org.interculturalcities.directory;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the member list of a network, unparsed. */
public class MembersParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description = "Day on which the cities were members, as YYYY-MM-DD (RFC 3339 full-date); today by default",
            example = "2021-12-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;
}
