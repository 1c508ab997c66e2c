package org.interculturalcities.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.Format;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;

/** CSV as RFC 4180 has it: UTF-8, a header row, CRLF; safe to open in a spreadsheet. */
@ApplicationScoped
class CsvRows implements RowFormat {

    private static final CsvMapper CSV = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    // A spreadsheet runs a cell that begins like this and is no number. An apostrophe before it makes it text, and
    // whoever
    // reads the file back takes one apostrophe away from just such a cell, so that the text stays what it was.
    private static final Pattern FORMULA =
            Pattern.compile("(?!-?\\d+(\\.\\d+)?$)'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException {
        Columns columns = Columns.of(rows.type(), fields);
        try (SequenceWriter table =
                CSV.writer(CSV.schema().withLineSeparator("\r\n")).writeValues(out)) {
            table.write(columns.headings());
            rows.source().accept(record -> row(table, columns.cells(record)));
        }
    }

    private static void row(SequenceWriter table, List<Object> cells) {
        try {
            table.write(cells.stream().map(cell -> safe(cell.toString())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
