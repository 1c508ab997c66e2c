package org.interculturalcities.columns.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a row, and the context that resolves its names. */
public final class RowCheck {

    private final NameResolver names;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();

    public RowCheck(NameResolver names) {
        this.names = names;
    }

    public NameResolver names() {
        return names;
    }

    /** The countries in the row, which disambiguate city names. */
    public Set<String> countries() {
        return countries;
    }

    public void error(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(RowProblem.error(column, value, code, message, allowed));
    }

    public void error(String column, @Nullable String value, String code, String message) {
        error(column, value, code, message, List.of());
    }

    public void warn(String column, @Nullable String value, String code, String message) {
        warn(column, value, code, message, List.of());
    }

    public void warn(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(RowProblem.warning(column, value, code, message, allowed));
    }

    private void add(RowProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    public boolean isWrong() {
        return problems.stream().anyMatch(RowProblem::isError);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
