package org.interculturalcities.practice;

import java.util.Set;
import org.interculturalcities.access.AccessScope;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;

/** Which practices someone may write: as they are, and as they shall be. */
public record PracticeRights(Caller caller, AccessScope accessScope) {

    private static final Set<Status> UNPUBLISHED = Set.of(Status.DRAFT, Status.IN_REVIEW);

    /** Refuses a change of what is not theirs; the principal who made the practice is known from the log. */
    public void check(Practice practice, String maker) {
        if (!may(practice, maker)) {
            throw new ProblemException(ProblemType.FORBIDDEN, whatTheyMay());
        }
    }

    boolean may(Practice practice, String maker) {
        return switch (caller.role()) {
            case ADMIN -> true;
            case COORDINATOR -> accessScope.has(practice.cities());
            case CONTRIBUTOR -> UNPUBLISHED.contains(practice.status()) && maker.equals(caller.principal());
            case READER -> false;
        };
    }

    private String whatTheyMay() {
        return switch (caller.role()) {
            case COORDINATOR ->
                "A coordinator of %s writes practices of which all cities are present and confirmed members"
                        .formatted(String.join(", ", caller.networks()));
            case CONTRIBUTOR -> "A contributor writes drafts of their own, up to the review";
            default -> "This takes the role %s or more".formatted(Role.CONTRIBUTOR);
        };
    }
}
