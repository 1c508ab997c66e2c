package org.interculturalcities.table;

import java.util.List;

/**
 * A row of a table as it stands in the file, before it is known which row has the headings.
 *
 * @param line the line where it begins, from 1
 */
public record SheetRow(int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The number of cells that are not blank. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
