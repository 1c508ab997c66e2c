package org.interculturalcities.editing.practice;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Review;
import org.interculturalcities.practice.Review.Assignee;
import org.interculturalcities.practice.Review.Comment;
import org.interculturalcities.practice.Status;
import org.interculturalcities.revision.WriteTransaction;
import org.jspecify.annotations.Nullable;

/** Validates the comment and the assignee of a practice. */
final class ReviewRules {

    private final Caller caller;
    private final Function<String, Optional<String>> reviewers;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    /** Creates the rules for a caller; {@code reviewers} finds the name of a principal who may review. */
    ReviewRules(Caller caller, Function<String, Optional<String>> reviewers) {
        this.caller = caller;
        this.reviewers = reviewers;
    }

    /** Applies the form to a practice that has its new status; throws ProblemException with all errors. */
    void apply(PracticeForm form, Practice practice, String author, WriteTransaction transaction) {
        Review present = practice.review();
        String text = fields.prose("/comment", form.comment(), FieldRules.MAX_NOTE_LENGTH);
        if (text != null && practice.status() == Status.PUBLISHED) {
            errors.add("/comment", "published", "A published practice cannot be commented on", null);
        }
        Comment comment = text == null
                ? present.comment()
                : new Comment(transaction.revision(), transaction.time(), caller.name(), text);
        Assignee assignee = assignee(form.assignee(), present.assignee());
        errors.finish();
        practice.setReview(new Review(Objects.requireNonNullElse(present.author(), author), assignee, comment));
    }

    private @Nullable Assignee assignee(@Nullable String given, @Nullable Assignee present) {
        boolean mayAssign = caller.role().includes(Role.COORDINATOR);
        boolean isSame = present == null ? given == null : present.principal().equals(given);
        if (isSame || given == null && !mayAssign) {
            return present;
        } else if (given == null) {
            return null;
        } else if (!mayAssign) {
            errors.add("/assignee", "not-yours", "Only coordinators and admins assign practices", given);
            return present;
        }
        Optional<String> name = given.equals(caller.principal()) ? Optional.of(caller.name()) : reviewers.apply(given);
        if (name.isEmpty()) {
            errors.add("/assignee", "unknown-id", "No coordinator or admin has this id", given);
        }
        return new Assignee(given, name.orElse(""));
    }
}
