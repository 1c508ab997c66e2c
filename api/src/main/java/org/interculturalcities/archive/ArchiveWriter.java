package org.interculturalcities.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interculturalcities.archive.ArchivedLists.ArchivedList;
import org.interculturalcities.archive.Manifest.ArchivedFile;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.RowFormat;
import org.jspecify.annotations.Nullable;

/** Writes a zip archive file by file. Hashes are known after each file, so the manifest comes last. */
final class ArchiveWriter {

    // Zip files cannot store earlier times.
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<ArchivedFile> files = new ArrayList<>();

    ArchiveWriter(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out);
        LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        this.time = local.isBefore(EARLIEST) ? EARLIEST : local;
    }

    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    void add(String name, byte[] text) throws IOException {
        add(name, file -> {
            file.write(text);
            return null;
        });
    }

    void add(ArchivedList list, RowFormat format) throws IOException {
        add(list.file(), file -> {
            CountedRows rows = new CountedRows(list.rows());
            format.write(rows.counting(), Fields.of(list.rows().type(), null), file);
            return rows.count();
        });
    }

    /** Writes a file and returns its number of records, or null for a text. */
    @FunctionalInterface
    private interface Content {
        @Nullable
        Long writeTo(OutputStream file) throws IOException;
    }

    private void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // A local time: with a time zone, the bytes of the same instant would differ.
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        HashingStream file = new HashingStream(zip);
        Long records = content.writeTo(file);
        zip.closeEntry();
        files.add(new ArchivedFile(name, records, file.bytes(), file.sha256()));
    }

    /** Completes the archive; an incomplete one cannot be opened, so nobody mistakes it for a complete one. */
    void end(Manifest manifest, ObjectMapper json) throws IOException {
        add("manifest.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.finish();
    }
}
