package org.interculturalcities.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.Status;
import org.interculturalcities.revision.Change;
import org.jspecify.annotations.Nullable;

/** What a revision means for the review of a practice: a submission, a return, a comment or an assignment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a revision means for the review of a practice")
public record ReviewStep(
        @Schema(description = "Kind of step") Kind kind,
        @Schema(description = "The comment that came with it, in plain text; omitted if there is none") @Nullable
                String text,
        @Schema(description = "Name of the principal who reviews the practice since then; omitted if nobody does")
                @Nullable
                String assignee) {

    /** The kind of a step of a review. */
    @Schema(
            name = "ReviewStepKind",
            description = "Kind of a step of a review. submission: sent for review. return: back to draft."
                    + " comment: a comment alone. assignment: another reviewer, or none.")
    public enum Kind {
        SUBMISSION,
        RETURN,
        COMMENT,
        ASSIGNMENT;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The step that a change of a practice is; empty if it is none. */
    static Optional<ReviewStep> of(Change change) {
        JsonNode before = state(change.before());
        JsonNode after = state(change.after());
        JsonNode comment = after.path("review").path("comment");
        boolean isCommented = comment.path("revision").asLong() == change.at().revision();
        return kind(before, after, isCommented)
                .map(kind -> new ReviewStep(
                        kind,
                        isCommented ? comment.path("text").textValue() : null,
                        assignee(after).path("name").textValue()));
    }

    private static Optional<Kind> kind(JsonNode before, JsonNode after, boolean isCommented) {
        boolean wasInReview = hasStatus(before, Status.IN_REVIEW);
        if (!wasInReview && hasStatus(after, Status.IN_REVIEW)) {
            return Optional.of(Kind.SUBMISSION);
        } else if (wasInReview && hasStatus(after, Status.DRAFT)) {
            return Optional.of(Kind.RETURN);
        } else if (isCommented) {
            return Optional.of(Kind.COMMENT);
        }
        // Publication and deletion remove the review, which assigns nobody.
        boolean isOver = after.isMissingNode() || hasStatus(after, Status.PUBLISHED);
        boolean isAssigned = !isOver && !assignee(before).equals(assignee(after));
        return isAssigned ? Optional.of(Kind.ASSIGNMENT) : Optional.empty();
    }

    private static JsonNode assignee(JsonNode state) {
        return state.path("review").path("assignee");
    }

    private static boolean hasStatus(JsonNode state, Status status) {
        return state.path("status").asText().equals(status.word());
    }

    private static JsonNode state(@Nullable JsonNode state) {
        return state == null ? MissingNode.getInstance() : state;
    }
}
