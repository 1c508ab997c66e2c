package org.interculturalcities.columns;

import java.io.IOException;
import java.util.List;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.table.HeadingLines;
import org.interculturalcities.table.SheetRow;
import org.interculturalcities.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The table of a file that is read, and the lines of its headings.
 *
 * @param sheets the names of all sheets; empty for formats without sheets
 */
public record TableHead(Table table, HeadingLines lines, List<String> sheets) {

    /**
     * Finds the sheet with the most known headings, else the fullest one, and its row of headings.
     *
     * @param sheet the name of the sheet to read, if it was chosen
     * @param headingLine the line of the headings, if it was chosen
     */
    public static TableHead find(
            List<Table> tables, @Nullable String sheet, @Nullable Integer headingLine, ColumnSet columns)
            throws IOException {
        List<String> sheets =
                tables.stream().map(Table::name).filter(name -> !name.isEmpty()).toList();
        Table table = sheet == null ? bestOf(tables, columns) : named(sheet, tables, sheets);
        int line = headingLine == null ? HeadingRow.find(table.beginning(), columns) : headingLine;
        return new TableHead(table, HeadingRow.lines(line, table.beginning(), columns), sheets);
    }

    private static Table bestOf(List<Table> tables, ColumnSet columns) throws IOException {
        Table best = tables.get(0);
        long mostKnown = -1;
        long mostFilled = -1;
        for (Table table : tables) {
            List<SheetRow> beginning = table.beginning();
            long known = HeadingRow.score(beginning, columns);
            long filled = beginning.stream().mapToLong(SheetRow::filled).sum();
            if (known > mostKnown || known == mostKnown && filled > mostFilled) {
                best = table;
                mostKnown = known;
                mostFilled = filled;
            }
        }
        return best;
    }

    private static Table named(String sheet, List<Table> tables, List<String> sheets) {
        return tables.stream()
                .filter(table -> table.name().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Table.UnreadableException(
                        0,
                        "unknown-sheet",
                        "The file has no sheet \"%s\"; it has %s"
                                .formatted(sheet, sheets.isEmpty() ? "none" : String.join(", ", sheets))));
    }

    /** Matches the headings of the table. */
    public void match(Headings headings, NameResolver names) throws IOException {
        headings.matchAll(table.headings(lines), table.firstRows(lines), names);
    }

    /** The name of the sheet; null for formats without sheets. */
    public @Nullable String sheet() {
        return table.name().isEmpty() ? null : table.name();
    }
}
