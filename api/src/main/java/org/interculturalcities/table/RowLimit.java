package org.interculturalcities.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Limits the length of a row, so that an unclosed quotation mark does not exhaust the memory. */
final class RowLimit extends FilterReader {

    private int sinceRow;

    RowLimit(Reader text) {
        super(text);
    }

    /** Resets the count at the end of a row. */
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int characters) {
        sinceRow += Math.max(0, characters);
        if (sinceRow > Table.MAX_ROW_LENGTH) {
            throw new Table.UnreadableException(
                    0, "row-too-long", "A single row has more than %,d characters".formatted(Table.MAX_ROW_LENGTH));
        }
    }
}
