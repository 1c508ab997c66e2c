package org.interculturalcities.http;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The version of a record on which a write is based, from {@code If-Match} (RFC 9110). An entity tag starts with a
 * catalogue revision. It matches as long as no later revision changed the record.
 */
public record Precondition(@Nullable String ifMatch) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-[A-Za-z0-9_-]+\"");

    /** Rejects the request unless the entity tag covers the last revision of the record. */
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
