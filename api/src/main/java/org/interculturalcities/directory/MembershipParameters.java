package org.interculturalcities.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.network.Membership;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of membership lists, unparsed. */
public class MembershipParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "Id of a network. Repeat the parameter to match any of several values.", example = "reci")
    @Nullable
    List<String> network;

    @RestQuery
    @Parameter(
            description = "Id of a city. Repeat the parameter to match any of several values.",
            example = "pt-lisbon")
    @Nullable
    List<String> city;

    @RestQuery
    @Parameter(
            description = "Status of the membership: member, candidate, former or index-only. Repeat the parameter"
                    + " to match any of several values.",
            example = "member",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Membership.Status.class))
    @Nullable
    List<String> status;

    @RestQuery
    @Parameter(
            description = "true for memberships that an admin has confirmed; false for proposals of coordinators",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String confirmed;

    @RestQuery
    @Parameter(
            description = "Day on which the membership was in force, as YYYY-MM-DD (RFC 3339 full-date). A"
                    + " membership without a first date counts as begun before that day.",
            example = "2021-12-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;
}
