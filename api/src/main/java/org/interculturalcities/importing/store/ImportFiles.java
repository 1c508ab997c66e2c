package org.interculturalcities.importing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interculturalcities.revision.Sql;

/** Stores uploaded files in the database in parts, so that every node can read them. */
@ApplicationScoped
public class ImportFiles {

    private static final int PART = 1 << 20;

    private final Sql sql;
    private final Map<Long, Path> uploads = new ConcurrentHashMap<>();

    ImportFiles(Sql sql) {
        this.sql = sql;
    }

    /** Stores an upload. Until {@link #discard}, {@link #fetch} on this node takes the upload itself. */
    public void store(long id, Path upload) throws IOException {
        try (InputStream in = Files.newInputStream(upload)) {
            byte[] bytes = in.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
                sql.update("insert into import_file (import, part, bytes) values (?, ?, ?)", id, part, bytes);
                bytes = in.readNBytes(PART);
            }
        }
        uploads.put(id, upload);
    }

    /** Deletes an upload from the disk, unless it was taken. */
    public void discard(Path upload) throws IOException {
        uploads.values().remove(upload);
        Files.deleteIfExists(upload);
    }

    /** Returns a copy of the file on disk; the caller deletes it. */
    public Path fetch(long id) throws IOException {
        Path copy = Files.createTempFile("import", "");
        Path upload = uploads.remove(id);
        if (upload == null || !move(upload, copy)) {
            try (OutputStream out = Files.newOutputStream(copy)) {
                int part = 0;
                for (byte[] bytes = part(id, part); bytes.length > 0; bytes = part(id, ++part)) {
                    out.write(bytes);
                }
            }
        }
        return copy;
    }

    // False if the request ended at this moment and discarded its upload.
    private static boolean move(Path upload, Path copy) throws IOException {
        try {
            Files.move(upload, copy, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether the file is still stored. Empty files are never stored. */
    public boolean has(long id) {
        return part(id, 0).length > 0;
    }

    private byte[] part(long id, int part) {
        List<byte[]> found = sql.query(
                "select bytes from import_file where import = ? and part = ?", row -> row.getBytes(1), id, part);
        return found.isEmpty() ? new byte[0] : found.get(0);
    }
}
