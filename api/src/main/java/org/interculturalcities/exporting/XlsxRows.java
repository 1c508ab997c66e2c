package org.interculturalcities.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;

/** Writes an XLSX workbook with the cells of the CSV format, and a bold, frozen header row. */
@ApplicationScoped
class XlsxRows implements RowFormat {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException {
        // Not closed if reading fails: closing would complete the file and make a partial list look complete.
        Workbook workbook = new Workbook(out, CatalogueInfo.NAME, null);
        WorkbookSheets sheets = new WorkbookSheets(workbook, ExportColumns.of(rows.type(), fields));
        rows.source().accept(sheets::add);
        workbook.finish();
    }
}
