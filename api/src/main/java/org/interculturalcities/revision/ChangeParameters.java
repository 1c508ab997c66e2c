package org.interculturalcities.revision;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.SingleParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of the change feed, as they stand in the URL. */
public class ChangeParameters extends SingleParameters {

    static final int LIMIT = 20;
    static final int HIGHEST_LIMIT = 100;

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

    ChangeCursor after(ParameterReader reader) {
        try {
            return after == null || after.isEmpty() ? ChangeCursor.START : ChangeCursor.parse(after);
        } catch (NumberFormatException e) {
            reader.refuse(
                    "after",
                    "not-a-cursor",
                    "The cursor of a change, or a revision number",
                    after,
                    java.util.List.of());
            return ChangeCursor.START;
        }
    }
}
