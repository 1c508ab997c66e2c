package org.interculturalcities.columns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                .filter(cell -> columns.isKnown(cell.strip()))
                .map(cell -> columns.headed(cell).map(Column::name).orElse(cell))
                .distinct()
                .count();
    }

    private static Optional<SheetRow> firstWide(List<SheetRow> beginning) {
        long widest = beginning.stream().mapToLong(SheetRow::filled).max().orElse(0);
        return beginning.stream()
                .filter(row -> row.filled() > 0 && 2 * row.filled() >= widest)
                .findFirst();
    }
}
