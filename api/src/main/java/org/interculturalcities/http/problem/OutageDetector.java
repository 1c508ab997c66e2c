package org.interculturalcities.http.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is no fault of ours and passes: the database is away, or a disk has no room left. */
public final class OutageDetector {

    // Classes of PostgreSQL's error codes: connection lost, no resources, server going down or coming up.
    private static final Pattern PASSING = Pattern.compile("(08|53|57P).*");
    private static final String DISK_FULL = "53100";

    private OutageDetector() {}

    /** The problem that a fault is for clients, if an outage is behind it. */
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
            return "There is no room left on the disk";
        }
        // Of no state are connections that the pool waited for in vain.
        return state == null || PASSING.matcher(state).matches() ? "The database does not answer" : null;
    }
}
