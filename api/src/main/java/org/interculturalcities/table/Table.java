package org.interculturalcities.table;

import java.io.IOException;
import java.util.function.Consumer;

/** Streams the rows of a file in constant memory. */
public interface Table {

    /** The maximum length of a row, in characters; longer rows come from unclosed quotation marks. */
    int MAX_ROW_LENGTH = 8_000_000;

    TableLayout layout();

    void read(Consumer<TableRow> reader) throws IOException;

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
