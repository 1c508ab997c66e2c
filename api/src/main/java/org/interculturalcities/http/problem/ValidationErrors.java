package org.interculturalcities.http.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the errors of a body, so that one response reports them together; JSON pointers (RFC 6901) locate them. */
public final class ValidationErrors {

    private static final int MAX_ALLOWED = 250;
    // Further errors appear after the client corrects these.
    private static final int MAX_ERRORS = 100;

    private final List<Problem.Cause> errors = new ArrayList<>();

    /** A pointer segment for a field of this name. */
    public static String step(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1");
    }

    public void add(String pointer, String code, String message, @Nullable String value, Collection<String> allowed) {
        if (errors.size() == MAX_ERRORS) {
            return;
        }
        List<String> named = allowed.stream().sorted().limit(MAX_ALLOWED).toList();
        errors.add(new Problem.Cause(null, pointer, code, message, value, named.isEmpty() ? null : named));
    }

    public void add(String pointer, String code, String message, @Nullable String value) {
        add(pointer, code, message, value, List.of());
    }

    /** Rejects the body if there are errors. */
    public void finish() {
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
    }

    static ProblemException refusal(List<Problem.Cause> errors) {
        String detail = errors.size() == 1
                ? errors.get(0).pointer() + ": " + errors.get(0).message()
                : errors.size() + " values are invalid; errors lists them and the accepted values";
        return new ProblemException(ProblemType.INVALID_RECORD, detail, List.copyOf(errors));
    }
}
