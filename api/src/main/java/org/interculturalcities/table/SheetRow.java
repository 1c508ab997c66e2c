package org.interculturalcities.table;

import java.util.List;

/**
 * A row of a table as it stands in the file, before it is known which row has the headings.
 *
 * @param line the line where it begins, from 1
 * @param cells the cells, each cut after {@value #MAX_CELL_LENGTH} characters: enough to recognise headings and values
 */
public record SheetRow(int line, List<String> cells) {

    private static final int MAX_CELL_LENGTH = 300;

    public SheetRow {
        cells = cells.stream().map(SheetRow::cut).toList();
    }

    private static String cut(String cell) {
        return cell.length() <= MAX_CELL_LENGTH ? cell : cell.substring(0, MAX_CELL_LENGTH);
    }

    /** The number of cells that are not blank. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
