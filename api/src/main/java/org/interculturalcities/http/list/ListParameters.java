package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.Format;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of all lists, unparsed. */
public class ListParameters extends SingleParameters {

    public static final int LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    private static final int MAX_PAGE = 1_000_000;

    @RestQuery
    @Parameter(
            description = "Maximum number of records on a page, " + LIMIT
                    + " by default. 0 returns only meta, links and facets."
                    + " CSV, NDJSON and XLSX, and topics, collections, countries and languages in any format,"
                    + " contain the whole list unless limit, page or cursor is set.",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "" + MAX_LIMIT))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "Number of the page, from 1. Use it for numbered pages. It cannot be combined with cursor.",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MAX_PAGE))
    @Nullable
    String page;

    @RestQuery
    @Parameter(
            description = "Position after which the page begins, taken from links.next of the same list. Follow"
                    + " links.next until it is null to read every record exactly once. It cannot be"
                    + " combined with page.",
            example = "eyJyZXZpc2lvbiI6NDIsImxpc3QiOi0xNDg2NzIyMzkxLCJwbGFjZSI6WyIxNzg5NyIsIjYzIl19")
    @Nullable
    String cursor;

    @RestQuery
    @Parameter(
            description = "Format of the response. It overrides the Accept header. Only practices and"
                    + " changes have atom.",
            example = "json",
            schema = @Schema(implementation = Format.class))
    @Nullable
    String format;

    @HeaderParam("Accept")
    @Parameter(hidden = true)
    @Nullable
    String accept;

    /** The requested page; cursors of other lists are refused. */
    public PageRequest page(ParameterValidator validator) {
        return page(validator.number("limit", limit, 0, MAX_LIMIT, LIMIT), validator);
    }

    /** The whole list on one page, unless the request limits it. */
    public PageRequest whole(int size, ParameterValidator validator) {
        return isPart() ? page(validator) : page(size, validator);
    }

    private PageRequest page(int records, ParameterValidator validator) {
        int number = validator.number("page", page, 1, MAX_PAGE, 0);
        Optional<Cursor> position = cursor(validator);
        if (number > 0 && position.isPresent()) {
            validator.refuse("page", "not-both", "Use either page or cursor", page, List.of());
        }
        return new PageRequest(url(), listHash(), records, number, position);
    }

    /** The cursor from which this request continues, if any; cursors of other lists are rejected. */
    public Optional<Cursor> cursor(ParameterValidator validator) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> position = Cursor.parse(cursor).filter(candidate -> candidate.list() == listHash());
        if (position.isEmpty()) {
            refuseCursor(validator);
        }
        return position;
    }

    // Names sort by the client's language, so each language is a separate list; feeds have a separate order too.
    private int listHash() {
        return Objects.hash(url().listHash(), lang == null ? acceptLanguage : lang, isFormat(Format.ATOM));
    }

    public void refuseCursor(ParameterValidator validator) {
        validator.refuse(
                "cursor", "not-a-cursor", "Must be a cursor from links.next of the same list", cursor, List.of());
    }

    /** Whether the request limits the list; otherwise row formats contain all records. */
    public boolean isPart() {
        return Stream.of(limit, page, cursor).anyMatch(value -> value != null && !value.isEmpty());
    }

    /** Whether the response is in a row format. */
    public boolean isForRows() {
        return !isFormat(Format.JSON);
    }

    /** Whether content negotiation selected this format. */
    public boolean isFormat(Format format) {
        return format.mediaType().equals(Objects.requireNonNullElse(accept, Format.JSON.mediaType()));
    }
}
