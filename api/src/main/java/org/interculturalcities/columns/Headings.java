package org.interculturalcities.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.columns.ColumnMatch.Reason;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Says which column of the catalogue each heading of one file means. No two headings mean the same column. */
public final class Headings {

    private static final int EXAMPLES = 3;
    // A file with more unknown columns than this is no table of practices.
    private static final int MAX_GUESSES = 200;
    private static final int MAX_EXAMPLE_LENGTH = 100;
    private static final Match UNKNOWN = new Match(null, Reason.UNKNOWN);

    private final ColumnSet columns;
    private final ColumnChoices choices;
    private final Map<String, Match> matches = new LinkedHashMap<>();
    private final Map<String, Set<String>> examples = new LinkedHashMap<>();

    private record Match(@Nullable Column column, Reason reason) {

        boolean isOf(String name) {
            return column != null && column.name().equals(name);
        }
    }

    public Headings(ColumnSet columns, ColumnChoices choices) {
        this.columns = columns;
        this.choices = choices;
    }

    /**
     * Matches the headings of a file, the surest first: what was chosen, then by name, by a similar
     * name, and by content.
     */
    public void matchAll(List<String> headings, List<TableRow> rows, NameResolver names) {
        headings.forEach(heading -> examples.put(heading, new LinkedHashSet<>()));
        rows.forEach(this::addExamples);
        Set<String> open = new LinkedHashSet<>(examples.keySet());
        open.removeIf(heading -> take(heading, chosen(heading, choices.chosen(), Reason.CHOSEN)));
        open.removeIf(heading -> take(heading, chosen(heading, choices.remembered(), Reason.REMEMBERED)));
        open.removeIf(heading -> take(heading, computed(heading)));
        open.removeIf(heading -> take(heading, match(columns.headed(heading), Reason.NAME)));
        open.removeIf(heading -> columns.isUnsupported(heading) && take(heading, UNKNOWN));
        if (open.size() <= MAX_GUESSES) {
            open.removeIf(heading -> take(heading, match(columns.similar(heading), Reason.SIMILAR)));
            ContentGuess guess = new ContentGuess(names);
            open.removeIf(heading -> take(heading, match(guess.of(values(rows, heading), free()), Reason.CONTENT)));
        }
        open.forEach(heading -> matches.put(heading, UNKNOWN));
    }

    // Returns whether the heading has its match now; a column that another heading means is not taken again.
    private boolean take(String heading, @Nullable Match match) {
        if (match == null || match.column() != null && isTaken(match.column())) {
            return false;
        }
        matches.put(heading, match);
        return true;
    }

    private @Nullable Match chosen(String heading, Map<String, String> names, Reason reason) {
        String name = names.get(heading);
        return name == null ? null : new Match(columns.named(name).orElse(null), reason);
    }

    private @Nullable Match computed(String heading) {
        return columns.isIgnored(heading) ? new Match(null, Reason.COMPUTED) : null;
    }

    private static @Nullable Match match(Optional<Column> column, Reason reason) {
        return column.map(found -> new Match(found, reason)).orElse(null);
    }

    private boolean isTaken(Column column) {
        return matches.values().stream().anyMatch(match -> column == match.column());
    }

    // Where a period has its start in one column, no other one is guessed to be the period.
    private List<Column> free() {
        boolean hasStart = isTaken(PracticeColumns.START);
        return columns.columns().stream()
                .filter(column -> !isTaken(column) && !(hasStart && column == PracticeColumns.PERIOD))
                .toList();
    }

    /** The number of headings that mean a column. */
    public int known() {
        return (int) matches.values().stream()
                .filter(match -> match.column() != null)
                .count();
    }

    private static List<String> values(List<TableRow> rows, String heading) {
        return rows.stream()
                .map(row -> row.cells().get(heading))
                .filter(Objects::nonNull)
                .map(Cells::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Registers the headings of a row, and values as examples. */
    public void add(TableRow row) {
        addExamples(row);
        row.cells().keySet().forEach(this::column);
    }

    private void addExamples(TableRow row) {
        row.cells().forEach((heading, cell) -> {
            Set<String> some = examples.computeIfAbsent(heading, first -> new LinkedHashSet<>());
            if (some.size() < EXAMPLES && !cell.isNull()) {
                String text = Cells.text(cell);
                some.add(text.length() <= MAX_EXAMPLE_LENGTH ? text : text.substring(0, MAX_EXAMPLE_LENGTH) + "…");
            }
        });
    }

    /** The column of a heading; empty if its cells are left out. */
    Optional<Column> column(String heading) {
        Match match = matches.get(heading);
        if (match == null) {
            matchOne(heading);
            match = Objects.requireNonNull(matches.get(heading));
        }
        return Optional.ofNullable(match.column());
    }

    // A heading that is first seen below the first rows, or in a format in which each row names its values.
    private void matchOne(String heading) {
        boolean isMatched = take(heading, chosen(heading, choices.chosen(), Reason.CHOSEN))
                || take(heading, chosen(heading, choices.remembered(), Reason.REMEMBERED))
                || take(heading, computed(heading))
                || take(heading, match(columns.headed(heading), Reason.NAME));
        if (!isMatched) {
            matches.put(heading, UNKNOWN);
        }
    }

    /** The heading that means the column of this name; the name itself if there is none. */
    public String headingOf(String column) {
        return matches.entrySet().stream()
                .filter(match -> match.getValue().isOf(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column);
    }

    /** The raw text of a column in a row. */
    public String raw(TableRow row, Column column) {
        return row.cells().entrySet().stream()
                .filter(cell -> column(cell.getKey()).equals(Optional.of(column)))
                .filter(cell -> !cell.getValue().isNull())
                .map(cell -> Cells.text(cell.getValue()).strip())
                .findFirst()
                .orElse("");
    }

    /** What the headings seen so far are taken for, in the order of the file. */
    public List<ColumnMatch> matches() {
        List<ColumnMatch> all = new ArrayList<>();
        examples.forEach((heading, some) -> {
            if (some.isEmpty() && heading.matches("Column [A-Z]+")) {
                return;
            }
            Match match = matches.getOrDefault(heading, UNKNOWN);
            String column = match.column() == null ? null : match.column().name();
            all.add(new ColumnMatch(heading, column, match.reason(), List.copyOf(some)));
        });
        return all;
    }

    /** A problem for each heading that is not understood. */
    public List<RowProblem> problems(RowProblem.Level level) {
        return matches().stream()
                // Nothing is left out of an empty column.
                .filter(match ->
                        match.reason() == Reason.UNKNOWN && !match.examples().isEmpty())
                .map(match -> columns.unknown(match.heading()).withLevel(level))
                .toList();
    }
}
