package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of all lists, unparsed. */
public class ListParameters extends SingleParameters {

    public static final int LIMIT = 20;
    public static final int HIGHEST_LIMIT = 100;
    private static final int HIGHEST_PAGE = 1_000_000;

    @RestQuery
    @Parameter(
            description = "Maximum number of records on a page, 20 by default. 0 returns only meta, links and facets."
                    + " CSV, NDJSON and XLSX, and topics, collections, countries and languages in any format,"
                    + " contain the whole list unless limit, page or cursor is set.",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "Number of the page, from 1. Use it for numbered pages. It cannot be combined with cursor.",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000"))
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

    public int limit(QueryParameters reader) {
        return reader.number("limit", limit, 0, HIGHEST_LIMIT, LIMIT);
    }

    /** The page number, from 1, or 0 without the parameter. */
    public int page(QueryParameters reader) {
        int number = reader.number("page", page, 1, HIGHEST_PAGE, 0);
        if (number > 0 && cursor != null && !cursor.isEmpty()) {
            reader.refuse("page", "not-both", "Use either page or cursor", page, List.of());
        }
        return number;
    }

    /** The cursor from which this request continues, if any; cursors of other lists are rejected. */
    public Optional<Cursor> cursor(QueryParameters reader) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> walk = Cursor.parse(cursor).filter(candidate -> candidate.list() == list());
        if (walk.isEmpty()) {
            refuseCursor(reader);
        }
        return walk;
    }

    // Names sort by the client's language, so each language is a separate list; feeds have a separate order too.
    private int list() {
        return Objects.hash(address().list(), lang == null ? acceptLanguage : lang, isAs(Format.ATOM));
    }

    public void refuseCursor(QueryParameters reader) {
        reader.refuse("cursor", "not-a-cursor", "Must be a cursor from links.next of the same list", cursor, List.of());
    }

    /** The links of a page with cursors: to the first page, and to the next one if there is more. */
    public PageLinks walked(long revision, @Nullable List<String> lastPlace) {
        RequestUrl address = address();
        String next = lastPlace == null ? null : new Cursor(revision, list(), lastPlace).toString();
        return new PageLinks(
                address.self(),
                cursor == null ? address.self() : address.with(Map.of("cursor", "")),
                null,
                next == null ? null : address.with(Map.of("cursor", next)),
                null);
    }

    /** Whether the request limits the list; otherwise row formats contain all records. */
    public boolean isPart() {
        return Stream.of(limit, page, cursor).anyMatch(value -> value != null && !value.isEmpty());
    }

    /** Whether the response is in a row format. */
    public boolean isForRows() {
        return !isAs(Format.JSON);
    }

    /** Whether content negotiation selected this format. */
    public boolean isAs(Format settled) {
        return settled.mediaType().equals(Objects.requireNonNullElse(accept, Format.JSON.mediaType()));
    }
}
