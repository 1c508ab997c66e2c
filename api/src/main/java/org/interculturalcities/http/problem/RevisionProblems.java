package org.interculturalcities.http.problem;

import java.util.List;
import java.util.Optional;
import org.interculturalcities.revision.ConflictingWriteException;
import org.interculturalcities.revision.DatabaseException;
import org.interculturalcities.revision.ReusedKeyException;
import org.interculturalcities.revision.WriteTimeoutException;

/** Translates the exceptions of writes and of the database into problems. */
public final class RevisionProblems {

    private RevisionProblems() {}

    /** The problem to report for an exception; empty if it is an error of the program. */
    public static Optional<Problem> of(Throwable fault) {
        if (fault instanceof ProblemException refusal) {
            return Optional.of(refusal.problem());
        } else if (fault instanceof DatabaseException) {
            return OutageDetector.behind(fault).or(() -> problem(ProblemType.UNAVAILABLE, fault));
        } else if (fault instanceof WriteTimeoutException) {
            return problem(ProblemType.UNAVAILABLE, fault);
        } else if (fault instanceof ConflictingWriteException) {
            return problem(ProblemType.CONFLICT, fault);
        }
        return fault instanceof ReusedKeyException ? problem(ProblemType.KEY_USED, fault) : Optional.empty();
    }

    private static Optional<Problem> problem(ProblemType type, Throwable fault) {
        return Optional.of(new Problem(type, String.valueOf(fault.getMessage()), List.of()));
    }
}
