package org.interculturalcities.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The first entry of a backup: what the file contains.
 *
 * @param format the version of this file format
 * @param schema the version of the database schema
 * @param revision the revision of the catalogue
 * @param tables all tables, each after those that it refers to
 * @param sequences the next value of each sequence
 */
record BackupManifest(
        int format, String schema, long revision, Instant at, List<BackupTable> tables, Map<String, Long> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "backup.json";

    /** A table with the columns that are stored; each has an entry of its own, in the text format of COPY. */
    record BackupTable(String name, List<String> columns) {

        String entry() {
            return "tables/" + name + ".tsv";
        }

        /** The table as COPY names it. */
        String target() {
            return "\"%s\" (\"%s\")".formatted(name, String.join("\", \"", columns));
        }
    }
}
