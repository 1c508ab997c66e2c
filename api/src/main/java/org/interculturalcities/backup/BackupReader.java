package org.interculturalcities.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.interculturalcities.backup.BackupManifest.BackupTable;
import org.postgresql.PGConnection;

/** Restores a backup into an empty database: the schema of the backup first, then all rows in one transaction. */
final class BackupReader {

    private final DatabaseAddress database;
    private final ObjectMapper json;

    BackupReader(DatabaseAddress database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    BackupManifest restore(Path file) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip);
            checkEmpty();
            flyway(manifest.schema()).migrate();
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                fill(connection, manifest, zip);
                connection.commit();
            }
            return manifest;
        } catch (ZipException e) {
            throw new BackupException("%s is not a backup, or not complete: %s".formatted(file, e.getMessage()));
        }
    }

    private BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new BackupException(
                    "%s is not a backup: it has no %s".formatted(zip.getName(), BackupManifest.ENTRY));
        }
        BackupManifest manifest = json.readValue(zip.getInputStream(entry), BackupManifest.class);
        if (manifest.format() > BackupManifest.FORMAT || !knows(manifest.schema())) {
            throw new BackupException("A newer version of the service wrote this backup (format %d, schema %s)"
                    .formatted(manifest.format(), manifest.schema()));
        }
        return manifest;
    }

    private boolean knows(String schema) {
        MigrationVersion version = MigrationVersion.fromVersion(schema);
        return Stream.of(flyway("latest").info().all()).anyMatch(migration -> version.equals(migration.getVersion()));
    }

    private void checkEmpty() throws SQLException {
        try (Connection connection = database.connect()) {
            if (!new DatabaseCatalog(connection).isEmpty()) {
                throw new BackupException(
                        "The database is not empty. Restore into an empty one, or an empty data folder");
            }
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .target(target)
                .load();
    }

    private static void fill(Connection connection, BackupManifest manifest, ZipFile zip)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            String names = manifest.tables().stream()
                    .map(table -> "\"" + table.name() + "\"")
                    .collect(Collectors.joining(", "));
            // Migrations have put first rows into some tables.
            statement.execute("truncate " + names);
            for (BackupTable table : manifest.tables()) {
                copy(connection, table, zip);
            }
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                statement.execute(
                        "select setval('\"%s\"', %d, false)".formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    private static void copy(Connection connection, BackupTable table, ZipFile zip) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new BackupException("The backup is not complete: it has no " + table.entry());
        }
        try (InputStream rows = zip.getInputStream(entry)) {
            String copy = "copy %s from stdin".formatted(table.target());
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
        }
    }
}
