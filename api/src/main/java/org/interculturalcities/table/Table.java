package org.interculturalcities.table;

import java.io.IOException;
import java.util.function.Consumer;

/** Rows in a file, read from the first to the last in constant memory. */
public interface Table {

    /** No row of a catalogue is so long; what is, is not a row but a quotation mark that was never closed. */
    int LONGEST_ROW = 8_000_000;

    TableLayout layout();

    void read(Consumer<TableRow> reader) throws IOException;

    /** The file cannot be read, from one line on. */
    final class Unreadable extends RuntimeException {

        private final int line;
        private final String code;

        public Unreadable(int line, String code, String message) {
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
