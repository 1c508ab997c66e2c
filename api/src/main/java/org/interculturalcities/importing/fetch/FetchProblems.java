package org.interculturalcities.importing.fetch;

import java.util.List;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reports addresses that cannot be fetched from. */
public final class FetchProblems {

    private FetchProblems() {}

    /** Checks the address that a caller gave. */
    public static FileAddress checked(String url, FetchSettings settings) {
        try {
            return FileAddress.of(url, settings);
        } catch (FetchException e) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETERS, "url: " + e.getMessage(), List.of(cause("url", e)));
        }
    }

    /** The problem of a file that was not fetched. */
    public static ProblemException ofFile(FetchException fault) {
        ProblemType type = fault.code().equals("too-large") ? ProblemType.TOO_LARGE : ProblemType.UNREADABLE_FILE;
        return new ProblemException(type, String.valueOf(fault.getMessage()), List.of(cause(null, fault)));
    }

    private static Problem.Cause cause(@Nullable String parameter, FetchException fault) {
        List<String> allowed = fault.allowed().isEmpty() ? null : fault.allowed();
        return new Problem.Cause(parameter, null, fault.code(), String.valueOf(fault.getMessage()), null, allowed);
    }
}
