package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The review of a practice that is not published: who wrote it, who reviews it, and the last comment. Never public. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Review of a practice that is not published; only callers with a token see it")
public record Review(
        @Schema(description = "Name of the person or program that created the practice; omitted if unknown") @Nullable
                String author,
        @Schema(description = "Who reviews the practice; omitted if nobody is assigned") @Nullable Assignee assignee,
        @Schema(description = "The last comment; the history of the practice has all of them. Omitted if there is none")
                @Nullable
                Comment comment) {

    public static final Review NONE = new Review(null, null, null);

    /** The principal who reviews a practice. */
    @Schema(name = "ReviewAssignee", description = "The principal who reviews a practice")
    public record Assignee(
            @Schema(description = "Id of the principal") String principal,
            @Schema(description = "Name of the principal, which is not unique") String name) {}

    /** What somebody wrote about a practice, as part of a revision. */
    @Schema(name = "ReviewComment", description = "What somebody wrote about a practice, as part of a revision")
    public record Comment(
            @Schema(description = "Revision of the catalogue that added the comment") long revision,
            @Schema(description = "When the comment was made (RFC 3339, UTC)") Instant at,
            @Schema(description = "Name of the person or program that made the comment") String who,
            @Schema(description = "The comment, in plain text") String text) {}

    /** The same review with another author. */
    public Review by(String name) {
        return new Review(name, assignee, comment);
    }
}
