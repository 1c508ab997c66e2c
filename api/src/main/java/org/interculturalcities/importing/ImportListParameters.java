package org.interculturalcities.importing;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RequestParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The paging parameters of the list of imports. */
public class ImportListParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "Maximum number of imports on a page",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description =
                    "Returns only imports with a lower id than this one; links.next contains the value for the next"
                            + " page",
            example = "42",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String before;

    int limit() {
        QueryParameters reader = new QueryParameters();
        int pageSize = reader.number("limit", limit, 0, ListParameters.HIGHEST_LIMIT, ListParameters.LIMIT);
        reader.finish();
        return pageSize;
    }

    int before() {
        QueryParameters reader = new QueryParameters();
        int id = reader.number("before", before, 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
        reader.finish();
        return id;
    }
}
