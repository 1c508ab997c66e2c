package org.interculturalcities.importing.job;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.importer.RowGroup;

/** Adds the validation errors of a record to its rows: each JSON pointer becomes a row and a column. */
final class RowErrors {

    private static final Pattern OF_TEXT = Pattern.compile("/texts/([^/]+)(?:/([^/]+).*)?");

    private RowErrors() {}

    static void add(Problem problem, RowGroup group) {
        if (problem.status() == ProblemType.FORBIDDEN.status()) {
            // An unknown city makes the access check meaningless.
            if (!group.isWrong()) {
                group.check().error("", group.target(), "not-yours", problem.detail());
            }
        } else if (problem.errors() == null) {
            group.check().error("", null, "refused", problem.detail());
        } else {
            problem.errors().forEach(cause -> add(cause, group));
        }
    }

    private static void add(Problem.Cause cause, RowGroup group) {
        String pointer = Objects.requireNonNullElse(cause.pointer(), "");
        List<String> allowed = Objects.requireNonNullElse(cause.allowed(), List.of());
        Matcher text = OF_TEXT.matcher(pointer);
        ParsedRow row = text.matches() ? group.rowOf(text.group(1)) : group.leader();
        row.check().error(column(pointer, text), cause.value(), cause.code(), cause.message(), allowed);
    }

    private static String column(String pointer, Matcher text) {
        if (text.matches()) {
            return Objects.requireNonNullElse(text.group(2), "language");
        }
        return switch (pointer) {
            case "/texts" -> "title";
            case "/originalLanguage" -> "language";
            default -> pointer.replaceFirst("^/", "").replaceFirst("/.*", "");
        };
    }
}
