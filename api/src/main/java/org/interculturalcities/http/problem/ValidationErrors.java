package org.interculturalcities.http.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body, collected so that one answer can say it all; places are named by pointers (RFC 6901). */
public final class ValidationErrors {

    private static final int MOST_ALLOWED = 250;
    // Who has a hundred mistakes to mend can come back for the rest.
    private static final int MOST_ERRORS = 100;

    private final List<Problem.Cause> errors = new ArrayList<>();

    /** A step of a pointer, into a field of this name. */
    public static String step(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1");
    }

    public void add(String pointer, String code, String message, @Nullable String value, Collection<String> allowed) {
        if (errors.size() == MOST_ERRORS) {
            return;
        }
        List<String> named = allowed.stream().sorted().limit(MOST_ALLOWED).toList();
        errors.add(new Problem.Cause(null, pointer, code, message, value, named.isEmpty() ? null : named));
    }

    public void add(String pointer, String code, String message, @Nullable String value) {
        add(pointer, code, message, value, List.of());
    }

    /** Refuses the body if anything was wrong. */
    public void finish() {
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
    }

    static ProblemException refusal(List<Problem.Cause> errors) {
        String detail = errors.size() == 1
                ? errors.get(0).pointer() + ": " + errors.get(0).message()
                : errors.size() + " places are wrong; errors says which and what is accepted";
        return new ProblemException(ProblemType.INVALID_RECORD, detail, List.copyOf(errors));
    }
}
