package org.interculturalcities.importing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interculturalcities.revision.Sql;

/** Stores uploaded files in the database in chunks, so that every node can read them. */
@ApplicationScoped
public class ImportFiles {

    private static final int PART = 1 << 20;

    private final Sql sql;

    ImportFiles(Sql sql) {
        this.sql = sql;
    }

    public void keep(long id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
                keep(id, part, bytes);
                bytes = in.readNBytes(PART);
            }
        }
    }

    private void keep(long id, int part, byte[] bytes) {
        sql.change("insert into import_file (import, part, bytes) values (?, ?, ?)", insert -> {
            insert.setLong(1, id);
            insert.setInt(2, part);
            insert.setBytes(3, bytes);
        });
    }

    /** Copies the file to disk; the caller deletes the copy. */
    public Path fetch(long id) {
        try {
            Path copy = Files.createTempFile("import", "");
            try (OutputStream out = Files.newOutputStream(copy)) {
                int part = 0;
                for (byte[] bytes = part(id, part); bytes.length > 0; bytes = part(id, ++part)) {
                    out.write(bytes);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is still stored. Empty files are never stored. */
    public boolean has(long id) {
        return part(id, 0).length > 0;
    }

    private byte[] part(long id, int part) {
        List<byte[]> found = sql.ask(
                "select bytes from import_file where import = ? and part = ?",
                ask -> {
                    ask.setLong(1, id);
                    ask.setInt(2, part);
                },
                row -> row.getBytes(1));
        return found.isEmpty() ? new byte[0] : found.get(0);
    }
}
