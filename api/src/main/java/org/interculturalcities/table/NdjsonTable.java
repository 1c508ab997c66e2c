package org.interculturalcities.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads one JSON object per line; invalid lines become faulty rows and do not stop the reader. */
record NdjsonTable(Path file, Charset encoding) implements Table {

    @Override
    public TableLayout layout() {
        return new TableLayout(TableFormat.NDJSON, encoding, null);
    }

    @Override
    public void read(HeadingLines ignored, Consumer<TableRow> reader) throws IOException {
        try (RowLimit text = new RowLimit(Encodings.open(file, encoding));
                BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            int at = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.nextRow();
                at++;
                if (!line.isBlank()) {
                    reader.accept(row(++number, at, line));
                }
            }
        }
    }

    private static TableRow row(int number, int at, String line) {
        try {
            return JsonRows.row(number, at, JsonRows.JSON.readValue(line));
        } catch (JsonProcessingException e) {
            return JsonRows.faulty(number, at, "not-json", "The line is not valid JSON");
        }
    }
}
