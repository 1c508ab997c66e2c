package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.table.TableRow;

/** Groups rows by key, wherever they occur in the file. The rows are on disk; memory holds their keys and places. */
final class RowGrouper implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path = Files.createTempFile("rows", "");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    private final RandomAccessFile in = new RandomAccessFile(path.toFile(), "r");
    private final Map<String, List<Place>> groups = new LinkedHashMap<>();
    private long end;
    private int size;

    /** The bytes of a row on disk. */
    private record Place(long start, int length) {}

    RowGrouper() throws IOException {}

    void add(TableRow row, String key) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(row);
            out.write(bytes);
            groups.computeIfAbsent(key, first -> new ArrayList<>(1)).add(new Place(end, bytes.length));
            end += bytes.length;
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return size;
    }

    /** Returns the rows of the next keys, in the order of their first rows; empty at the end. */
    List<List<TableRow>> next(int keys) throws IOException {
        out.flush();
        List<List<TableRow>> next = new ArrayList<>();
        for (var places = groups.values().iterator(); places.hasNext() && next.size() < keys; places.remove()) {
            next.add(places.next().stream().map(this::read).toList());
        }
        return next;
    }

    private TableRow read(Place place) {
        try {
            byte[] bytes = new byte[place.length()];
            in.seek(place.start());
            in.readFully(bytes);
            return JSON.readValue(bytes, TableRow.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
        Files.delete(path);
    }
}
