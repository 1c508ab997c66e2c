package org.interculturalcities.http.list;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The paging parameters of lists that are not part of the catalogue: imports, their rows, tokens. */
public class PageParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "Maximum number of records on a page",
            example = "10",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "0",
                            maximum = "" + ListParameters.MAX_LIMIT,
                            defaultValue = "" + ListParameters.LIMIT))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "Position after which the page begins, taken from links.next of the same list. Follow"
                    + " links.next until it is null to read every record exactly once.",
            example = "42")
    @Nullable
    String cursor;

    public int limit(ParameterValidator validator) {
        return validator.number("limit", limit, 0, ListParameters.MAX_LIMIT, ListParameters.LIMIT);
    }

    /** The number in the order of the list of the last record of the page before, or the default on the first page. */
    public int cursor(ParameterValidator validator, int start) {
        return validator.number("cursor", cursor, 0, Integer.MAX_VALUE, start);
    }
}
