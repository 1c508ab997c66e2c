package org.interculturalcities.practice.rights;

import java.util.Set;
import org.interculturalcities.access.AccessScope;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;

/** Decides which practices a caller may write; checks apply before and after each change. */
public record PracticeRights(Caller caller, AccessScope accessScope) {

    private static final Set<Status> UNPUBLISHED = Set.of(Status.DRAFT, Status.IN_REVIEW);

    /** Rejects writes that the caller is not allowed; the log names the principal who created the practice. */
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
                "Coordinators of %s can write only practices whose cities are all current, confirmed members"
                        .formatted(String.join(", ", caller.networks()));
            case CONTRIBUTOR -> "Contributors can write only their own practices that are drafts or in review";
            default -> "Requires the role %s or higher".formatted(Role.CONTRIBUTOR);
        };
    }
}
