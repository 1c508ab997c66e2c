package org.interculturalcities.columns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interculturalcities.table.HeadingLines;
import org.interculturalcities.table.SheetRow;

/** Finds the row with the headings among the first rows of a sheet, below titles and remarks. */
final class HeadingRow {

    // With fewer, a title such as "Project" would pass as the headings.
    private static final int MIN_KNOWN = 2;

    private HeadingRow() {}

    /** The line of the headings: of the row with the most known ones, or else of the first row that is as wide as others. */
    static int find(List<SheetRow> beginning, ColumnSet columns) {
        return mostKnown(beginning, columns)
                .filter(row -> known(row, columns) >= MIN_KNOWN)
                .or(() -> firstWide(beginning))
                .map(SheetRow::line)
                .orElse(1);
    }

    /** The number of known headings in the row that {@link #find} would choose. */
    static long score(List<SheetRow> beginning, ColumnSet columns) {
        return mostKnown(beginning, columns).map(row -> known(row, columns)).orElse(0L);
    }

    private static Optional<SheetRow> mostKnown(List<SheetRow> beginning, ColumnSet columns) {
        return beginning.stream()
                .max(Comparator.comparingLong((SheetRow row) -> known(row, columns))
                        .thenComparing(SheetRow::line, Comparator.reverseOrder()));
    }

    private static long known(SheetRow row, ColumnSet columns) {
        return row.cells().stream()
                .flatMap(cell -> columns.meaning(cell.strip()).stream())
                .distinct()
                .count();
    }

    /** The lines of the headings: a row of groups above them, or of parts of grouped headings below, belongs to them. */
    static HeadingLines lines(int line, List<SheetRow> beginning, ColumnSet columns) {
        Optional<SheetRow> headings = at(line, beginning);
        if (headings.isEmpty()) {
            return HeadingLines.at(line);
        }
        if (at(line + 1, beginning)
                .filter(row -> areHeadings(row, columns) && fillsGaps(row, headings.get()))
                .isPresent()) {
            return new HeadingLines(line, line + 1);
        }
        boolean isGrouped = at(line - 1, beginning)
                .filter(above -> above.filled() > 1 && fillsGaps(above, headings.get()))
                .isPresent();
        return new HeadingLines(isGrouped ? line - 1 : line, line);
    }

    private static Optional<SheetRow> at(int line, List<SheetRow> beginning) {
        return beginning.stream().filter(row -> row.line() == line).findFirst();
    }

    private static boolean areHeadings(SheetRow row, ColumnSet columns) {
        return row.filled() > 1
                && row.cells().stream().filter(cell -> !cell.isBlank()).allMatch(cell -> columns.meaning(cell.strip())
                        .isPresent());
    }

    private static boolean fillsGaps(SheetRow above, SheetRow headings) {
        return IntStream.range(0, above.cells().size())
                .anyMatch(i -> !above.cells().get(i).isBlank()
                        && (i >= headings.cells().size()
                                || headings.cells().get(i).isBlank()));
    }

    private static Optional<SheetRow> firstWide(List<SheetRow> beginning) {
        long widest = beginning.stream().mapToLong(SheetRow::filled).max().orElse(0);
        return beginning.stream()
                .filter(row -> row.filled() > 0 && 2 * row.filled() >= widest)
                .findFirst();
    }
}
