package org.interculturalcities.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.RequestParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of the change feed, as they stand in the URL. */
public class ChangeParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "The cursor of the last change already known, or a revision; from the beginning by default")
    @Nullable
    String after;

    @RestQuery
    @Parameter(
            description = "How many changes at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "The format, instead of the Accept header",
            schema = @Schema(enumeration = {"json", "csv", "ndjson"}))
    @Nullable
    String format;

    int limit(ParameterReader reader) {
        return reader.number("limit", limit, 0, ListParameters.HIGHEST_LIMIT, ListParameters.LIMIT);
    }

    /** Whether only so many are asked for; else rows are given to the last. */
    boolean isPart() {
        return limit != null && !limit.isEmpty();
    }

    /** Where to go on, which cannot be after the last revision there is. */
    ChangeCursor after(ParameterReader reader, long lastRevision) {
        if (after == null || after.isEmpty()) {
            return ChangeCursor.endOf(0);
        }
        ChangeCursor cursor = ChangeCursor.parse(after).orElse(null);
        if (cursor == null) {
            reader.refuse("after", "not-a-cursor", "The cursor of a change, or a revision number", after, List.of());
        } else if (cursor.revision() > lastRevision) {
            reader.refuse("after", "not-reached", "The last revision is " + lastRevision, after, List.of());
        }
        return cursor == null ? ChangeCursor.endOf(0) : cursor;
    }
}
