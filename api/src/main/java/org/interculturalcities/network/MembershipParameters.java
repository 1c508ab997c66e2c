package org.interculturalcities.network;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of membership lists, unparsed. */
public class MembershipParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "Network ids")
    @Nullable
    List<String> network;

    @RestQuery
    @Parameter(description = "City ids")
    @Nullable
    List<String> city;

    @RestQuery
    @Parameter(description = "member, candidate, former or index-only")
    @Nullable
    List<String> status;

    @RestQuery
    @Parameter(
            description = "false for proposals, which an admin has not confirmed; true for all others",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String confirmed;

    @RestQuery
    @Parameter(
            description = "Only those that held on that day, as far as is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;
}
