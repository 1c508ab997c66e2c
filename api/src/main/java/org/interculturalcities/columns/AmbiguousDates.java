package org.interculturalcities.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.interculturalcities.columns.cell.DateParser;
import org.interculturalcities.columns.cell.PeriodCellParser;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether dates such as 05/06/2021 begin with the day or the month. The chosen order wins, then other dates of the
 * column such as 13/06/2021, then other columns; else the day comes first, and a problem says so.
 */
public final class AmbiguousDates {

    private static final int MAX_LINES = 50;
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d./-])");

    private final @Nullable DateOrder chosen;
    private final Map<Column, Dates> byColumn = new LinkedHashMap<>();

    /** The dates of one column: the orders that some of them show, and those that may be read in either. */
    private record Dates(Set<DateOrder> orders, List<Integer> lines, List<String> examples) {

        Dates() {
            this(EnumSet.noneOf(DateOrder.class), new ArrayList<>(), new ArrayList<>());
        }

        void add(MatchResult date, int line) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            if (first > 12) {
                orders.add(DateOrder.DMY);
            } else if (second > 12) {
                orders.add(DateOrder.MDY);
            } else if (first > 0
                    && second > 0
                    && first != second
                    && lines.size() < MAX_LINES
                    && !lines.contains(line)) {
                lines.add(line);
                examples.add(date.group());
            }
        }
    }

    public AmbiguousDates(@Nullable DateOrder chosen) {
        this.chosen = chosen;
    }

    /** Registers the dates of a row. */
    public void add(TableRow row, Headings headings) {
        row.cells().forEach((heading, cell) -> headings.column(heading)
                .filter(AmbiguousDates::hasDates)
                .filter(column -> cell.isTextual())
                .ifPresent(column -> DATE.matcher(cell.asText()).results().forEach(date -> byColumn.computeIfAbsent(
                                column, first -> new Dates())
                        .add(date, row.line()))));
    }

    private static boolean hasDates(Column column) {
        return column.parser() instanceof PeriodCellParser || column.parser() instanceof DateParser;
    }

    /** The row with such dates as ISO dates where the text alone would be read otherwise, or not at all. */
    public TableRow toIsoDates(TableRow row, Headings headings) {
        if (byColumn.isEmpty()) {
            return row;
        }
        Map<String, JsonNode> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((heading, cell) -> headings.column(heading)
                .filter(byColumn::containsKey)
                .filter(column -> cell.isTextual())
                .<JsonNode>map(column -> TextNode.valueOf(toIsoDates(cell.asText(), column)))
                .orElse(cell));
        return new TableRow(row.number(), row.line(), cells, row.faults());
    }

    private String toIsoDates(String text, Column column) {
        boolean isDateColumn = column.parser() instanceof DateParser;
        return DATE.matcher(text).replaceAll(date -> {
            DateOrder order = order(date, column);
            boolean isUnderstoodAsWritten = order == DateOrder.DMY && !isDateColumn;
            return isUnderstoodAsWritten ? date.group() : Objects.requireNonNullElse(iso(date, order), date.group());
        });
    }

    // A date that is possible in one order only is read in that one.
    private DateOrder order(MatchResult date, Column column) {
        DateOrder order = orderOf(column).orElse(DateOrder.DMY);
        return iso(date, order) == null && iso(date, order.other()) != null ? order.other() : order;
    }

    private static @Nullable String iso(MatchResult date, DateOrder order) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        boolean isDayFirst = order == DateOrder.DMY;
        try {
            return LocalDate.of(
                            Integer.parseInt(date.group(4)), isDayFirst ? second : first, isDayFirst ? first : second)
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Optional<DateOrder> orderOf(Column column) {
        if (chosen != null) {
            return Optional.of(chosen);
        }
        Set<DateOrder> orders = Objects.requireNonNull(byColumn.get(column)).orders();
        Set<DateOrder> ofFile = EnumSet.noneOf(DateOrder.class);
        byColumn.values().forEach(dates -> ofFile.addAll(dates.orders()));
        return only(orders).or(() -> orders.isEmpty() ? only(ofFile) : Optional.empty());
    }

    private static Optional<DateOrder> only(Set<DateOrder> orders) {
        return orders.size() == 1 ? Optional.of(orders.iterator().next()) : Optional.empty();
    }

    /** A problem for each column whose dates nothing settles. */
    public List<RowProblem> problems(Headings headings) {
        List<RowProblem> problems = new ArrayList<>();
        byColumn.forEach((column, dates) -> {
            if (!dates.lines().isEmpty() && orderOf(column).isEmpty()) {
                problems.add(problem(headings.headingOf(column.name()), dates));
            }
        });
        return problems;
    }

    private static RowProblem problem(String heading, Dates dates) {
        String example = dates.examples().get(0);
        String read = DATE.matcher(example).replaceAll(date -> Objects.requireNonNull(iso(date, DateOrder.DMY)));
        return RowProblem.warning(
                        heading,
                        example,
                        "ambiguous-date",
                        "Read with the day first; plan again with dateOrder=mdy if the month comes first, or with"
                                + " dateOrder=dmy to confirm",
                        List.of(read))
                .withLines(dates.lines());
    }
}
