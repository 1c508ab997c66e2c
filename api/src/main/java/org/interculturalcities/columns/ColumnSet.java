package org.interculturalcities.columns;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.text.NameMatcher;
import org.interculturalcities.text.TextAnalyzer;

/** The columns of one kind of import file. */
public final class ColumnSet {

    /** Extra columns of a problem file; imports ignore them. */
    public static final List<String> OF_PROBLEM_FILES = List.of("line", "action", "problems");

    private static final int CLOSEST = 3;

    private final List<Column> columns;
    private final Set<String> ignored;
    // By each heading that a column may have, without case and punctuation.
    private final Map<String, Column> byKey = new LinkedHashMap<>();

    /** @param ignored columns of exports that the catalogue computes; imports ignore them */
    ColumnSet(List<Column> columns, Collection<String> ignored) {
        this.columns = List.copyOf(columns);
        this.ignored =
                Stream.concat(ignored.stream(), OF_PROBLEM_FILES.stream()).collect(Collectors.toUnmodifiableSet());
        columns.forEach(column ->
                add(column, Stream.concat(Stream.of(column.name(), column.heading()), column.aliases().stream())));
        columns.forEach(column -> add(column, HeadingNames.of(column.name()).stream()));
    }

    private void add(Column column, Stream<String> headings) {
        headings.forEach(heading -> byKey.putIfAbsent(key(heading), column));
    }

    static ColumnSet of(List<Column> columns, String... ignored) {
        return new ColumnSet(columns, List.of(ignored));
    }

    public List<Column> columns() {
        return columns;
    }

    Set<String> ignored() {
        return ignored;
    }

    /** Finds a column by field name, template heading or another of its headings, regardless of case and punctuation. */
    public Optional<Column> headed(String heading) {
        return Optional.ofNullable(byKey.get(key(heading)));
    }

    /** The column with this field name. */
    public Optional<Column> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Whether the heading is known to mean nothing that the catalogue holds, such as a budget. */
    boolean isUnsupported(String heading) {
        return HeadingWords.isUnsupported(heading, byKey);
    }

    /** Finds a column by words in the heading, or by a heading that is spelt nearly like one of its own. */
    Optional<Column> similar(String heading) {
        return HeadingWords.find(heading, byKey).or(() -> spelt(heading));
    }

    private Optional<Column> spelt(String heading) {
        NameMatcher matcher = NameMatcher.whole(key(heading));
        return byKey.entrySet().stream()
                .filter(known -> matcher.isNearly(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The name of the column that a heading means, also of one that the catalogue computes; empty if there is none. */
    Optional<String> meaning(String heading) {
        return isIgnored(heading)
                ? Optional.of(heading)
                : headed(heading).or(() -> HeadingWords.find(heading, byKey)).map(Column::name);
    }

    public boolean isIgnored(String heading) {
        return ignored.contains(heading);
    }

    /** The problem for an unknown heading, with the nearest known one. */
    RowProblem unknown(String heading) {
        NameMatcher matcher = NameMatcher.whole(key(heading));
        Map<Column, Integer> ranks = new HashMap<>();
        byKey.forEach((key, column) -> matcher.rank(key).ifPresent(rank -> ranks.merge(column, rank, Math::min)));
        List<String> near = ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(CLOSEST)
                .map(entry -> entry.getKey().name())
                .toList();
        List<String> all = columns.stream().map(Column::name).toList();
        return RowProblem.error(
                heading,
                heading,
                "unknown-column",
                near.isEmpty()
                        ? "There is no such column; its cells are left out"
                        : "There is no such column, so its cells are left out; perhaps \"%s\" is meant"
                                .formatted(near.get(0)),
                near.isEmpty() ? all : near);
    }

    static String key(String heading) {
        return TextAnalyzer.fold(heading).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
