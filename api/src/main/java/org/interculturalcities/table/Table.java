package org.interculturalcities.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Streams the rows of a file in constant memory. */
public interface Table {

    /** The maximum length of a row, in characters; longer rows come from unclosed quotation marks. */
    int MAX_ROW_LENGTH = 8_000_000;

    /** The number of rows that {@link #beginning} returns at most. */
    int BEGINNING = 60;

    /** The name of the sheet; empty for formats without sheets. */
    default String name() {
        return "";
    }

    TableLayout layout();

    /** The first rows, to find the headings among them; empty for formats in which each row names its values. */
    default List<SheetRow> beginning() throws IOException {
        return List.of();
    }

    /** The names of the columns, also of those without values; empty for formats in which each row names its values. */
    default List<String> headings(HeadingLines lines) throws IOException {
        FlatRows rows = new FlatRows(lines);
        beginning().forEach(row -> rows.row(row.line(), row.cells()));
        return rows.headings();
    }

    /** The rows below the headings, as far as {@link #beginning} has them. */
    default List<TableRow> firstRows(HeadingLines lines) throws IOException {
        FlatRows rows = new FlatRows(lines);
        return beginning().stream()
                .map(row -> rows.row(row.line(), row.cells()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Passes each row below the headings to the reader. Formats in which each row names its values ignore the lines.
     *
     * @param lines the lines with the headings
     */
    void read(HeadingLines lines, Consumer<TableRow> reader) throws IOException;

    /** Signals that the file is unreadable from a line on. */
    final class UnreadableException extends RuntimeException {

        private final int line;
        private final String code;

        public UnreadableException(int line, String code, String message) {
            super(message);
            this.line = line;
            this.code = code;
        }

        public int line() {
            return line;
        }

        public String code() {
            return code;
        }
    }
}
