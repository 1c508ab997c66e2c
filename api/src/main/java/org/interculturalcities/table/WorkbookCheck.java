package org.interculturalcities.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Validates an XLSX (OOXML) archive before parsing it, to reject zip bombs and other archives. */
final class WorkbookCheck {

    private static final String CONTENTS = "xl/workbook.xml";
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    // Spreadsheets compress to about a tenth; below a hundredth the file is a zip bomb.
    private static final int MAX_TIMES_LARGER = 100;
    private static final long SMALL = 10_000_000;
    // The reader loads these into memory.
    private static final long MAX_SHARED_TEXTS = 120_000_000;
    private static final int MAX_ENTRIES = 10_000;

    private WorkbookCheck() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(CONTENTS) == null) {
                throw new Table.UnreadableException(
                        0, "unknown-format", "The archive is not a workbook (.xlsx); save it as .xlsx or CSV");
            } else if (zip.size() > MAX_ENTRIES) {
                throw tooLarge();
            }
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("xl/")) {
                    checkSize(zip, entry);
                }
            }
        } catch (ZipException e) {
            throw damaged();
        }
    }

    // The sizes in the archive are not trusted, so the bytes are counted.
    private static void checkSize(ZipFile zip, ZipEntry entry) throws IOException {
        long maximum = entry.getName().equals(SHARED_TEXTS) ? MAX_SHARED_TEXTS : Long.MAX_VALUE;
        long maximumByRatio = Math.max(SMALL, entry.getCompressedSize() * MAX_TIMES_LARGER);
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > Math.min(maximum, maximumByRatio)) {
                    throw tooLarge();
                }
            }
        }
    }

    static Table.UnreadableException damaged() {
        return new Table.UnreadableException(0, "damaged", "The workbook is damaged; save it once more, or as CSV");
    }

    private static Table.UnreadableException tooLarge() {
        return new Table.UnreadableException(
                0, "too-large-inside", "The unpacked workbook is too large; save it as CSV");
    }
}
