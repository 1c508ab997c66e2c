package org.interculturalcities.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.text.NameMatcher;
import org.interculturalcities.text.TextAnalyzer;

/**
 * The columns of one kind of import file.
 *
 * @param ignored columns of exports that the catalogue computes; imports ignore them
 */
public record ColumnSet(List<Column> columns, Set<String> ignored) {

    /** Extra columns of a problem file; imports ignore them. */
    public static final List<String> OF_PROBLEM_FILES = List.of("line", "action", "problems");

    private static final int CLOSEST = 3;

    public ColumnSet {
        columns = List.copyOf(columns);
        ignored = Stream.concat(ignored.stream(), OF_PROBLEM_FILES.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static ColumnSet of(List<Column> columns, String... ignored) {
        return new ColumnSet(columns, Set.copyOf(Arrays.asList(ignored)));
    }

    /** Finds a column by field name, template heading or another of its headings, regardless of case and punctuation. */
    public Optional<Column> headed(String heading) {
        String key = key(heading);
        return columns.stream()
                .filter(column -> keys(column).anyMatch(key::equals))
                .findFirst();
    }

    /** The column with this field name. */
    public Optional<Column> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Finds a column by a heading that is spelt nearly like one of its own. */
    Optional<Column> similar(String heading) {
        NameMatcher matcher = NameMatcher.whole(key(heading));
        return columns.stream()
                .filter(column -> keys(column).anyMatch(matcher::isNearly))
                .findFirst();
    }

    /** Whether the heading means a column, or one that the catalogue computes. */
    boolean isKnown(String heading) {
        return isIgnored(heading) || headed(heading).isPresent();
    }

    public boolean isIgnored(String heading) {
        return ignored.contains(heading);
    }

    /** The problem for an unknown heading, with the nearest known one. */
    RowProblem unknown(String heading, RowProblem.Level level) {
        NameMatcher matcher = NameMatcher.whole(key(heading));
        Map<Column, Integer> ranks = new HashMap<>();
        columns.forEach(column -> matcher.rank(keys(column).toList()).ifPresent(rank -> ranks.put(column, rank)));
        List<String> near = ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(CLOSEST)
                .map(entry -> entry.getKey().name())
                .toList();
        List<String> all = columns.stream().map(Column::name).toList();
        return RowProblem.of(
                level,
                heading,
                heading,
                "unknown-column",
                near.isEmpty()
                        ? "There is no such column; its cells are left out"
                        : "There is no such column, so its cells are left out; perhaps \"%s\" is meant"
                                .formatted(near.get(0)),
                near.isEmpty() ? all : near);
    }

    private static Stream<String> keys(Column column) {
        return Stream.of(
                        Stream.of(column.name(), column.heading()),
                        column.aliases().stream(),
                        HeadingNames.of(column.name()).stream())
                .flatMap(headings -> headings)
                .map(ColumnSet::key);
    }

    private static String key(String heading) {
        return TextAnalyzer.fold(heading).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
