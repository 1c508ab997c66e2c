package org.interculturalcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
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
