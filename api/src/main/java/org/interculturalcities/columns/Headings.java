package org.interculturalcities.columns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.table.TableRow;

/** The headings of one file, and the columns that they mean. */
public final class Headings {

    private final ColumnSet columns;
    private final Map<String, Optional<Column>> known = new HashMap<>();
    private final Map<String, RowProblem> unknown = new LinkedHashMap<>();

    public Headings(ColumnSet columns) {
        this.columns = columns;
    }

    /** The column that a heading means; none where it is unknown, or of what the catalogue settles by itself. */
    Optional<Column> column(String heading) {
        return known.computeIfAbsent(heading, this::find);
    }

    private Optional<Column> find(String heading) {
        Optional<Column> column = columns.headed(heading);
        if (column.isEmpty() && !columns.isSettled(heading)) {
            unknown.put(heading, columns.unknown(heading));
        }
        return column;
    }

    /** The text in a column, as it stands in the row. */
    public String raw(TableRow row, Column column) {
        return row.cells().entrySet().stream()
                .filter(cell -> column(cell.getKey()).equals(Optional.of(column)))
                .filter(cell -> !cell.getValue().isNull())
                .map(cell -> Cells.text(cell.getValue()).strip())
                .findFirst()
                .orElse("");
    }

    /** Looks at all headings of a row. */
    public void note(TableRow row) {
        row.cells().keySet().forEach(this::column);
    }

    /** What is wrong with the headings seen so far. */
    public List<RowProblem> problems() {
        return List.copyOf(unknown.values());
    }
}
