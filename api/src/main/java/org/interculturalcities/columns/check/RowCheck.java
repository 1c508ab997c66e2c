package org.interculturalcities.columns.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row being read: what is wrong with it so far, and what its other cells say of the names in it. */
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

    /** The countries that the row names, among which a city of several of that name is looked for. */
    public Set<String> countries() {
        return countries;
    }

    public void error(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(RowProblem.error(column, value, code, message, allowed));
    }

    public void warn(String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        add(RowProblem.warning(column, value, code, message, allowed));
    }

    public void add(RowProblem problem) {
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
