package org.interculturalcities.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.interculturalcities.table.CellLimit;

/** Writes workbook rows one by one, and starts another sheet at the row limit of Excel. */
final class WorkbookSheets {

    private static final String NAME = "Catalogue";
    private static final int WIDTH = 20;
    // Flushing frees the memory of written rows.
    private static final int ROWS_AT_ONCE = 100;

    private final Workbook workbook;
    private final ExportColumns columns;
    private Worksheet sheet;
    private int row;

    WorkbookSheets(Workbook workbook, ExportColumns columns) {
        this.workbook = workbook;
        this.columns = columns;
        this.sheet = begin();
    }

    private Worksheet begin() {
        Worksheet begun = workbook.newWorksheet(NAME);
        List<String> headings = columns.headings();
        for (int column = 0; column < headings.size(); column++) {
            begun.inlineString(0, column, headings.get(column));
            begun.style(0, column).bold().set();
            begun.width(column, WIDTH);
        }
        begun.freezePane(0, 1);
        row = 1;
        return begun;
    }

    void add(Object record) {
        try {
            if (row == Worksheet.MAX_ROWS) {
                sheet.finish();
                sheet = begin();
            }
            List<Object> cells = columns.cells(record);
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
            }
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!cell.toString().isEmpty()) {
            // Inline, because the shared string table stays in memory until the end.
            sheet.inlineString(row, column, CellLimit.cut(cell.toString()));
        }
    }
}
