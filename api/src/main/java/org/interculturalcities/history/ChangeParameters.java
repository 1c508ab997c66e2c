package org.interculturalcities.history;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.revision.ChangeCursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the change feed, unparsed. */
public class ChangeParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description =
                    "Returns changes after this position: the cursor of a change, such as 1.25, or a revision number"
                            + " for all of its changes. By default, changes are returned from the beginning.",
            example = "1.25")
    @Nullable
    String after;

    @RestQuery
    @Parameter(
            description =
                    "Returns changes before this position, the latest first: the cursor of a change, such as 1.25,"
                            + " or a revision number. It cannot be used together with after. Atom feeds start with"
                            + " the latest change unless after is set.",
            example = "1.25")
    @Nullable
    String before;

    @RestQuery
    @Parameter(
            description = "Maximum number of changes on a page. A page may have fewer, since changes of unpublished"
                    + " practices are left out.",
            example = "50",
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
            description =
                    "Format of the response, instead of the Accept header. csv, ndjson and xlsx contain all changes"
                            + " unless limit or before is set.",
            example = "csv",
            schema = @Schema(implementation = Format.class))
    @Nullable
    String format;

    private boolean latestFirst;

    /** The same parameters for an Atom feed. */
    ChangeParameters ofFeed() {
        latestFirst = !isGiven(after);
        return this;
    }

    /** Whether the latest changes come first. */
    boolean isLatestFirst() {
        return latestFirst || isGiven(before);
    }

    int limit(ParameterValidator validator) {
        return validator.number("limit", limit, 0, ListParameters.MAX_LIMIT, ListParameters.LIMIT);
    }

    /** Whether the request limits the changes; otherwise row formats contain all of them. */
    boolean isPart() {
        return isGiven(limit) || isGiven(before);
    }

    private static boolean isGiven(@Nullable String parameter) {
        return parameter != null && !parameter.isEmpty();
    }

    /** The position from which to read forwards; rejected beyond the last revision. */
    ChangeCursor after(ParameterValidator validator, long lastRevision) {
        return cursor("after", after, validator, lastRevision).orElse(ChangeCursor.endOf(0));
    }

    /** The position from which to read backwards; by default the end of the last revision. */
    ChangeCursor before(ParameterValidator validator, long lastRevision) {
        if (isGiven(before) && isGiven(after)) {
            validator.refuse("before", "not-both", "Use either after or before", before, List.of());
        }
        return cursor("before", before, validator, lastRevision)
                .map(ChangeCursor::orBeginning)
                .orElse(ChangeCursor.endOf(lastRevision));
    }

    private static Optional<ChangeCursor> cursor(
            String name, @Nullable String value, ParameterValidator validator, long lastRevision) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChangeCursor> cursor = ChangeCursor.parse(value);
        if (cursor.isEmpty()) {
            validator.refuse(
                    name, "not-a-cursor", "Must be the cursor of a change, or a revision number", value, List.of());
        } else if (cursor.get().revision() > lastRevision) {
            validator.refuse(name, "not-reached", "The last revision is " + lastRevision, value, List.of());
        }
        return cursor;
    }
}
