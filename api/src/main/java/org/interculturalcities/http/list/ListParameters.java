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

/** The parameters that every list takes, as they stand in the URL. */
public class ListParameters extends SingleParameters {

    public static final int LIMIT = 20;
    public static final int HIGHEST_LIMIT = 100;
    private static final int HIGHEST_PAGE = 1_000_000;

    @RestQuery
    @Parameter(
            description = "How many records at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "Which page of so many records, for people; not together with cursor",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000"))
    @Nullable
    String page;

    @RestQuery
    @Parameter(description = "Where to go on, for machines: taken from links.next, which returns every record once")
    @Nullable
    String cursor;

    @RestQuery
    @Parameter(
            description = "The format, instead of the Accept header; atom for practices and changes only",
            schema = @Schema(enumeration = {"json", "csv", "ndjson", "xlsx", "atom"}))
    @Nullable
    String format;

    @HeaderParam("Accept")
    @Parameter(hidden = true)
    @Nullable
    String accept;

    public int limit(QueryParameters reader) {
        return reader.number("limit", limit, 0, HIGHEST_LIMIT, LIMIT);
    }

    /** The page asked for, from 1, or 0 when pages are not meant. */
    public int page(QueryParameters reader) {
        int number = reader.number("page", page, 1, HIGHEST_PAGE, 0);
        if (number > 0 && cursor != null && !cursor.isEmpty()) {
            reader.refuse("page", "not-both", "Either page or cursor", page, List.of());
        }
        return number;
    }

    /** Where the walk stands that this request goes on with, if it does; a cursor of another list is refused. */
    public Optional<Cursor> cursor(QueryParameters reader) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> walk = Cursor.parse(cursor).filter(given -> given.list() == list());
        if (walk.isEmpty()) {
            refuseCursor(reader);
        }
        return walk;
    }

    // Names are sorted as the reader's language has them, so another language makes another list; and a feed has an
    // order
    // of its own.
    private int list() {
        return Objects.hash(address().list(), lang == null ? acceptLanguage : lang, isAs(Format.ATOM));
    }

    public void refuseCursor(QueryParameters reader) {
        reader.refuse("cursor", "not-a-cursor", "A cursor that links.next of this same list gave", cursor, List.of());
    }

    /** The links of a page of a walk: to its beginning, and onwards from the last record's place if there is more. */
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

    /** Whether only a part of the list is asked for; else rows are given to the last. */
    public boolean isPart() {
        return Stream.of(limit, page, cursor).anyMatch(given -> given != null && !given.isEmpty());
    }

    /** Whether the list goes out as rows. */
    public boolean isForRows() {
        return !isAs(Format.JSON);
    }

    /** Whether the list goes out in this format, which was settled before. */
    public boolean isAs(Format settled) {
        return settled.mediaType().equals(Objects.requireNonNullElse(accept, Format.JSON.mediaType()));
    }
}
