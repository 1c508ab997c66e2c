package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.table.TableRow;

/**
 * Groups rows by key on disk, wherever they occur in the file. Memory holds only the offset of each row and the next
 * row of the same record.
 */
final class RowSpool implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writerFor(TableRow.class);
    private static final ObjectReader READER = JSON.readerFor(TableRow.class);
    private static final int NONE = -1;

    private final Path path = Files.createTempFile("rows", "");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    private final RandomAccessFile in = new RandomAccessFile(path.toFile(), "r");
    private final Map<String, Integer> lastOfKey = new HashMap<>();
    private long[] beginnings = new long[1024];
    private int[] following = new int[1024];
    private boolean[] leads = new boolean[1024];
    private int size;
    private int next;

    RowSpool() throws IOException {}

    /** Adds a row to the record with this key. */
    void add(TableRow row, String key) {
        try {
            byte[] bytes = WRITER.writeValueAsBytes(row);
            out.write(bytes);
            makeRoom();
            beginnings[size + 1] = beginnings[size] + bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Integer previous = lastOfKey.put(key, size);
        following[size] = NONE;
        leads[size] = previous == null;
        if (previous != null) {
            following[previous] = size;
        }
        size++;
    }

    private void makeRoom() {
        if (size + 2 > beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * beginnings.length);
            following = Arrays.copyOf(following, beginnings.length);
            leads = Arrays.copyOf(leads, beginnings.length);
        }
    }

    int size() {
        return size;
    }

    /** Returns the rows of the next records, in the order of their first rows; empty at the end. */
    List<List<TableRow>> next(int limit) {
        try {
            out.flush();
            List<List<TableRow>> records = new ArrayList<>();
            for (; next < size && records.size() < limit; next++) {
                if (leads[next]) {
                    records.add(record(next));
                }
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TableRow> record(int leader) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (int i = leader; i != NONE; i = following[i]) {
            byte[] bytes = new byte[(int) (beginnings[i + 1] - beginnings[i])];
            in.seek(beginnings[i]);
            in.readFully(bytes);
            rows.add(READER.readValue(bytes));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
        Files.delete(path);
    }
}
