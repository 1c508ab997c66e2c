package org.interculturalcities.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.revision.Tombstone;
import org.jspecify.annotations.Nullable;

/** What is wrong and what is accepted, as RFC 9457 problem details. */
@Schema(
        name = "Problem",
        description = "What is wrong with a request and what is accepted instead, as problem details (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                        description =
                                "URI reference that identifies the type of problem, such as /problems/not-found; it"
                                        + " is the path of a page that explains it")
                String type,
        @Schema(
                        description = "Short description of the type of problem, in English; it is the same for all"
                                + " problems of a type")
                String title,
        @Schema(description = "HTTP status code of the response, from 400 to 599") int status,
        @Schema(description = "What is wrong with this request, in English") String detail,
        @Schema(
                        description = "Invalid parameters or values, all of a request together; omitted if the"
                                + " problem has no such details")
                @Nullable
                List<Cause> errors,
        @Schema(description = "Deleted record that the request is about; only with status 410, omitted otherwise")
                @Nullable
                Tombstone tombstone) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(ProblemType type, String detail, List<Cause> errors) {
        this("/problems/" + type.code(), type.title(), type.status(), detail, errors.isEmpty() ? null : errors, null);
    }

    public Problem(ProblemType type, String detail, Tombstone tombstone) {
        this("/problems/" + type.code(), type.title(), type.status(), detail, null, tombstone);
    }

    /** One error, with the rejected and the accepted values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemCause", description = "One error in a request, with the rejected and the accepted values")
    public record Cause(
            @Schema(
                            description = "Name of the query parameter or header with the error; omitted if"
                                    + " the error is elsewhere")
                    @Nullable
                    String parameter,
            @Schema(
                            description = "Place of the error in the body, as a JSON Pointer (RFC 6901); omitted if the"
                                    + " error is elsewhere")
                    @Nullable
                    String pointer,
            @Schema(description = "Code of the error for programs, such as unknown-value; codes never change")
                    String code,
            @Schema(description = "What is wrong or what is accepted, in English") String message,
            @Schema(description = "Rejected value; omitted if there is none or if it is too long") @Nullable
                    String value,
            @Schema(description = "Accepted values or examples of them, at most 250; omitted if they cannot be listed")
                    @Nullable
                    List<String> allowed) {}
}
