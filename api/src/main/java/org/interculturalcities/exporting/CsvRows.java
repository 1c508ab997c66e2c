package org.interculturalcities.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.table.FormulaEscaping;

/** Writes CSV (RFC 4180): UTF-8, a header row, CRLF; formulas are escaped for spreadsheets. */
@ApplicationScoped
class CsvRows implements RowFormat {

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException {
        ExportColumns columns = ExportColumns.of(rows.type(), fields);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter table = CsvWriter.builder().build(text);
        table.writeRecord(columns.headings());
        rows.source()
                .accept(record -> table.writeRecord(columns.cells(record).stream()
                        .map(cell -> FormulaEscaping.guarded(cell.toString()))
                        .toList()));
        // Not closed: the caller owns the stream.
        table.flush();
    }
}
