package org.interculturalcities.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.Format;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;

/** A workbook for Excel and its kind: the cells of CSV, the header row bold and always in sight. */
@ApplicationScoped
class XlsxRows implements RowFormat {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException {
        // Not closed when reading fails: that would end the file, and a part of a list would pass for the whole.
        Workbook workbook = new Workbook(out, CatalogueInfo.NAME, null);
        WorkbookSheets sheets = new WorkbookSheets(workbook, ExportColumns.of(rows.type(), fields));
        rows.source().accept(sheets::add);
        workbook.finish();
    }
}
