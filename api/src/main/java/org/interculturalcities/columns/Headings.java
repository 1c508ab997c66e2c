package org.interculturalcities.columns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.table.TableRow;

/** Maps the headings of one file to columns and collects their problems. */
public final class Headings {

    private final ColumnSet columns;
    private final Map<String, Optional<Column>> known = new HashMap<>();
    private final Map<String, RowProblem> unknown = new LinkedHashMap<>();

    public Headings(ColumnSet columns) {
        this.columns = columns;
    }

    /** The column of a heading; empty if it is unknown or computed by the catalogue. */
    Optional<Column> column(String heading) {
        return known.computeIfAbsent(heading, this::find);
    }

    private Optional<Column> find(String heading) {
        Optional<Column> column = columns.headed(heading);
        if (column.isEmpty() && !columns.isIgnored(heading)) {
            unknown.put(heading, columns.unknown(heading));
        }
        return column;
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

    /** Registers the headings of a row. */
    public void add(TableRow row) {
        row.cells().keySet().forEach(this::column);
    }

    /** The problems of the headings seen so far. */
    public List<RowProblem> problems() {
        return List.copyOf(unknown.values());
    }
}
