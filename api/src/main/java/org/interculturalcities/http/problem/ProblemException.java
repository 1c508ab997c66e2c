package org.interculturalcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.revision.Tombstone;
import org.jspecify.annotations.Nullable;

/** Rejects a request with a problem. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail, List<Problem.Cause> errors) {
        this(new Problem(type, detail, errors));
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public static ProblemException unknown(String kind, String id) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no %s \"%s\"".formatted(kind, id));
    }

    /** The exception for a record that was deleted, if it has a tombstone, or never existed. */
    public static ProblemException missing(String kind, String id, Optional<Tombstone> tombstone) {
        return tombstone
                .map(deleted -> deleted(kind, deleted))
                // Ids from a URL may contain this character, but no record has it, and it cannot be shown.
                .orElseGet(() -> unknown(kind, id.indexOf('\0') < 0 ? id : ""));
    }

    private static ProblemException deleted(String kind, Tombstone tombstone) {
        String detail = "The %s %s was deleted in revision %d".formatted(kind, tombstone.id(), tombstone.revision());
        return new ProblemException(new Problem(ProblemType.GONE, detail, tombstone));
    }

    /** Rejects a body that Jackson cannot parse. */
    public static ProblemException body(JsonProcessingException fault) {
        return new ProblemException(BodyProblems.of(fault));
    }

    /** The body of a request; rejects requests without one. */
    public static <T> T body(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The request needs a JSON body");
        }
        return body;
    }

    public Problem problem() {
        return problem;
    }
}
