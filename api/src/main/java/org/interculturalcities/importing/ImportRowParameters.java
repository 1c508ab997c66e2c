package org.interculturalcities.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.importing.store.RowAction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and paging parameters of the rows of a plan. */
public class ImportRowParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "Returns only rows with this action: create, update, unchanged, duplicate or error; all by"
                    + " default. Repeat the parameter for several actions.",
            example = "create")
    @Nullable
    List<String> action;

    @RestQuery
    @Parameter(
            description = "Maximum number of rows on a page",
            example = "50",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description =
                    "Returns only rows after the row with this number, counted from 1; links.next contains the value"
                            + " for the next page",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String after;

    record Query(List<RowAction> actions, int after, int limit) {}

    Query query() {
        QueryParameters reader = new QueryParameters();
        List<String> words = reader.known("action", action, RowAction.words()::contains, RowAction.words());
        int from = reader.number("after", after, 0, Integer.MAX_VALUE, 0);
        int pageSize = reader.number("limit", limit, 0, ListParameters.HIGHEST_LIMIT, ListParameters.LIMIT);
        reader.finish();
        List<RowAction> actions = (words.isEmpty() ? RowAction.words() : words)
                .stream().map(RowAction::of).toList();
        return new Query(actions, from, pageSize);
    }
}
