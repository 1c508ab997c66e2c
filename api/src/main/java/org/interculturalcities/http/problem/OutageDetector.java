package org.interculturalcities.http.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Detects temporary outages among exceptions: an unreachable database or a full disk. */
public final class OutageDetector {

    // Classes of PostgreSQL error codes: connection lost, insufficient resources, server shutdown or startup.
    private static final Pattern PASSING = Pattern.compile("(08|53|57P).*");
    private static final String DISK_FULL = "53100";

    private OutageDetector() {}

    /** The problem to report for an exception, if an outage caused it. */
    public static Optional<Problem> behind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String detail = detail(cause);
            if (detail != null) {
                return Optional.of(new Problem(ProblemType.UNAVAILABLE, detail, List.of()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String detail(Throwable cause) {
        String state = cause instanceof SQLException fault ? fault.getSQLState() : "";
        boolean isFull = DISK_FULL.equals(state)
                || cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains("No space left");
        if (isFull) {
            return "The disk is full";
        }
        // Timeouts of the connection pool have no SQL state.
        return state == null || PASSING.matcher(state).matches() ? "The database does not respond" : null;
    }
}
