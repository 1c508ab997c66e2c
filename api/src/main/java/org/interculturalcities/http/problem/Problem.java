package org.interculturalcities.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong and what is accepted, as RFC 9457 problem details. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "The address of a page that explains this type of problem") String type,
        String title,
        int status,
        String detail,
        @Nullable List<Cause> errors,
        @Schema(description = "With status 410: what is left of the record") @Nullable Tombstone tombstone) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(ProblemType type, String detail, List<Cause> errors) {
        this("/problems/" + type.code(), type.title(), type.status(), detail, errors.isEmpty() ? null : errors, null);
    }

    public Problem(ProblemType type, String detail, Tombstone tombstone) {
        this("/problems/" + type.code(), type.title(), type.status(), detail, null, tombstone);
    }

    /** One error, with the rejected and the accepted values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemCause")
    public record Cause(
            @Schema(description = "The parameter of the address, if it is that") @Nullable String parameter,
            @Schema(description = "The place in the body, if it is that (RFC 6901)") @Nullable String pointer,
            String code,
            String message,
            @Nullable String value,
            @Nullable List<String> allowed) {}
}
