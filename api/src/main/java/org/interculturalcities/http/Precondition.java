package org.interculturalcities.http;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The state of a record that a writer has seen, as {@code If-Match} tells it (RFC 9110). An entity tag begins with a revision
 * of the catalogue; it is good as long as no later one has changed the record.
 */
public record Precondition(@Nullable String ifMatch) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-[A-Za-z0-9_-]+\"");

    /** Refuses the request unless the writer has seen the record as its last revision left it. */
    public void check(long lastRevision) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_NEEDED, ProblemType.PRECONDITION_NEEDED.explanation());
        }
        boolean holds = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || revision(tag) >= lastRevision);
        if (!holds) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "Revision %d has changed the record since".formatted(lastRevision));
        }
    }

    private static long revision(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
