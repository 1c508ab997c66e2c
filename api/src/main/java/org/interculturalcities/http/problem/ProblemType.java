package org.interculturalcities.http.problem;

import java.util.Locale;

/** The types of problems that the API returns. Their codes are part of the contract and never change. */
public enum ProblemType {
    INVALID_PARAMETERS(
            400,
            "The request has parameters that are unknown or cannot be understood",
            "Each entry of errors names one parameter of the URL, the value given and what is accepted instead."),
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "The address or the Host header is not valid, or the body is not what its Content-Type says."),
    TOKEN_NEEDED(
            401,
            "This needs a token",
            "Published records are open to everyone; anything else needs an Authorization: Bearer header."),
    FORBIDDEN(
            403,
            "This is not allowed",
            "The role of the token does not reach so far, or the record is not of the networks that it speaks for."),
    NOT_FOUND(
            404,
            "There is nothing at this address",
            "The path or the id in it is unknown. Ids never change; a practice also answers under its earlier slugs."),
    METHOD_NOT_ALLOWED(405, "This address does not take this method", "The Allow header lists the methods it takes."),
    NOT_ACCEPTABLE(
            406,
            "This list has no such format",
            "Lists come as application/json, text/csv, application/x-ndjson and"
                    + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, practices and changes also as"
                    + " application/atom+xml; single records as application/json."),
    CONFLICT(
            409,
            "This cannot be done beside what there is",
            "Something else has the name or key, or needs the record."),
    GONE(
            410,
            "This record was deleted",
            "A record that once stood here was deleted. Its id is not given to another; the change feed says when it went."),
    PRECONDITION_FAILED(
            412,
            "The record has changed meanwhile",
            "Read it again, look at what is different, and send the entity tag of that answer as If-Match."),
    TOO_LARGE(413, "The body is too large", "Send less at a time."),
    TOO_LONG(414, "The address is too long", "Shorten the query."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a type that is not taken here", "Send application/json."),
    INVALID_RECORD(
            422,
            "The record cannot be taken as it is",
            "Each entry of errors points at one place in the body (RFC 6901) and says what is accepted there."),
    UNREADABLE_FILE(
            422,
            "The file cannot be read",
            "Send CSV, TSV, XLSX, NDJSON or a JSON array, with the headings in the first row; errors says what is wrong."),
    PLAN_HAS_ERRORS(
            422,
            "The plan has errors",
            "Mend the rows that problems.csv names and send the file again, or import with onError=skip to leave them out."),
    PLAN_NEEDS_REVIEW(
            422,
            "The plan is not applied without being asked",
            "It has errors or would archive many practices. Look at it, and apply it if it is right."),
    KEY_USED(
            422,
            "This Idempotency-Key was sent before with another request",
            "A key stands for one request and its repetitions; make up a new one for each new request."),
    PRECONDITION_NEEDED(
            428,
            "Say which state of the record you have seen",
            "Send the entity tag of the answer in which you read the record as If-Match, so that no change is lost."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as many seconds as Retry-After says."),
    INTERNAL(
            500,
            "Something went wrong on our side",
            "The fault is noted in the log under the number given in detail; the request may be repeated."),
    UNAVAILABLE(503, "The catalogue cannot be reached at the moment", "Try again in a few seconds.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    /** The type for a bare status from the framework. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 409 -> CONFLICT;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 414, 431 -> TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL;
        };
    }

    /** The last segment of the problem's {@code type} URI. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
