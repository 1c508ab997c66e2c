package org.interculturalcities.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interculturalcities.backup.BackupManifest.BackupTable;
import org.postgresql.PGConnection;

/** Writes all tables of a catalogue to one file, as they are at one revision, while the service goes on writing. */
final class BackupWriter {

    private final Connection connection;
    private final ObjectMapper json;

    BackupWriter(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    BackupManifest write(OutputStream file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        BackupManifest manifest = manifest();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(json.writeValueAsBytes(manifest));
            for (BackupTable table : manifest.tables()) {
                zip.putNextEntry(new ZipEntry(table.entry()));
                String copy = "copy %s to stdout".formatted(table.target());
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, zip);
            }
        }
        connection.rollback();
        return manifest;
    }

    private BackupManifest manifest() throws SQLException {
        DatabaseCatalog catalog = new DatabaseCatalog(connection);
        if (catalog.isEmpty()) {
            throw new BackupException("The database has no catalogue");
        }
        // Sequences are no part of the snapshot: read after it, they are never behind its rows.
        return new BackupManifest(
                BackupManifest.FORMAT,
                catalog.schema(),
                revision(),
                Instant.now(),
                catalog.tables(),
                catalog.sequences());
    }

    private long revision() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select last from revision_counter")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
