package org.interculturalcities.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.interculturalcities.table.TableRow.Fault;
import org.jspecify.annotations.Nullable;

/** Reads delimited text (RFC 4180); detects the delimiter from its first rows. */
final class DelimitedTable implements Table {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    // A delimiter hint that Excel writes in the first line; not a row.
    private static final String HINT = "sep=";

    private final Path file;
    private final TableLayout layout;

    DelimitedTable(Path file, Charset encoding) throws IOException {
        this.file = file;
        char delimiter = delimiter(file, encoding);
        this.layout = new TableLayout(delimiter == '\t' ? TableFormat.TSV : TableFormat.CSV, encoding, delimiter);
    }

    @Override
    public TableLayout layout() {
        return layout;
    }

    @Override
    public List<SheetRow> beginning() throws IOException {
        List<SheetRow> beginning = new ArrayList<>();
        try (RowLimit text = new RowLimit(Encodings.open(file, encoding()));
                CsvReader<CsvRecord> records = records(text, delimiter())) {
            for (CsvRecord record : records) {
                text.nextRow();
                if (!isHint(record)) {
                    beginning.add(new SheetRow((int) record.getStartingLineNumber(), cells(record)));
                }
                if (beginning.size() == BEGINNING) {
                    break;
                }
            }
            return beginning;
        } catch (CsvParseException | UncheckedIOException e) {
            throw damaged();
        }
    }

    @Override
    public void read(HeadingLines lines, Consumer<TableRow> reader) throws IOException {
        FlatRows rows = new FlatRows(lines);
        boolean isQuoteLeftOpen = hasOpenQuote();
        try (RowLimit text = new RowLimit(Encodings.open(file, encoding()));
                CsvReader<CsvRecord> records = records(text, delimiter())) {
            CsvRecord last = null;
            for (CsvRecord record : records) {
                text.nextRow();
                // Holds back one row: only the last row can contain an unclosed quotation mark.
                passRow(last, rows, reader, false);
                last = record;
            }
            passRow(last, rows, reader, isQuoteLeftOpen);
        } catch (CsvParseException | UncheckedIOException e) {
            throw damaged();
        }
    }

    private static void passRow(@Nullable CsvRecord record, FlatRows rows, Consumer<TableRow> reader, boolean isOpen) {
        if (record == null || isHint(record)) {
            return;
        }
        TableRow row = rows.row((int) record.getStartingLineNumber(), cells(record));
        if (row != null && isOpen) {
            row.faults().add(new Fault("", "quote-not-closed", "The row has a quotation mark that is never closed"));
        }
        if (row != null) {
            reader.accept(row);
        }
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(FormulaEscaping::unguarded).toList();
    }

    private static UnreadableException damaged() {
        return new UnreadableException(0, "damaged", "The file cannot be read to its end");
    }

    private static boolean isHint(CsvRecord record) {
        return record.getStartingLineNumber() == 1 && record.getField(0).startsWith(HINT);
    }

    private boolean hasOpenQuote() throws IOException {
        boolean open = false;
        char[] buffer = new char[64 * 1024];
        try (Reader text = Encodings.open(file, encoding())) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    open ^= buffer[i] == '"';
                }
            }
        }
        return open;
    }

    private static CsvReader<CsvRecord> records(Reader text, char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text);
    }

    // The delimiter that splits the most rows into the same number of cells; commas in texts split them unevenly.
    private static char delimiter(Path file, Charset encoding) throws IOException {
        String beginning = new String(Encodings.beginning(file), encoding);
        String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        if (text.startsWith(HINT) && text.length() > HINT.length()) {
            return text.charAt(HINT.length());
        }
        return DELIMITERS.stream()
                .max(Comparator.comparingInt((Character delimiter) -> regularity(text, delimiter))
                        .thenComparing(DELIMITERS::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    // Many rows of one width count for more than many cells in few rows.
    private static int regularity(String text, char delimiter) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text)) {
            records.stream().limit(BEGINNING).forEach(row -> rowsByWidth.merge(row.getFieldCount(), 1, Integer::sum));
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            // What was read so far decides.
        }
        return rowsByWidth.entrySet().stream()
                .mapToInt(rows -> (rows.getKey() - 1) * rows.getValue() * rows.getValue())
                .max()
                .orElse(0);
    }

    private Charset encoding() {
        return Objects.requireNonNull(layout.encoding());
    }

    private char delimiter() {
        return Objects.requireNonNull(layout.delimiter());
    }
}
