package org.interculturalcities.columns.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interculturalcities.columns.check.RowProblem.Level;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a row, and the context that resolves its names. */
public final class RowProblems {

    private final NameResolver names;
    private final Set<RowProblem> problems = new LinkedHashSet<>();
    private final Set<String> countries = new HashSet<>();

    public RowProblems(NameResolver names) {
        this.names = names;
    }

    public NameResolver names() {
        return names;
    }

    /** The countries in the row, which disambiguate city names. */
    public Set<String> countries() {
        return countries;
    }

    public void error(String column, @Nullable String value, String code, String message) {
        add(Level.ERROR, column, value, code, message, List.of());
    }

    public void error(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(Level.ERROR, column, value, code, message, allowed);
    }

    public void warn(String column, @Nullable String value, String code, String message) {
        add(Level.WARNING, column, value, code, message, List.of());
    }

    public void warn(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(Level.WARNING, column, value, code, message, allowed);
    }

    private void add(
            Level level,
            String column,
            @Nullable String value,
            String code,
            String message,
            Collection<String> allowed) {
        problems.add(RowProblem.of(level, column, value, code, message, allowed));
    }

    public boolean isWrong() {
        return problems.stream().anyMatch(RowProblem::isError);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
