package org.interculturalcities.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.interculturalcities.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;
    private static int databases;

    @BeforeAll
    static void startServer() {
        server = EmbeddedDatabase.start(folder.resolve("data"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void aBackupOfAnOlderSchemaIsRestoredWithItAndCanBeMigrated() throws Exception {
        DatabaseAddress old = newDatabase();
        migrate(old, "9");
        execute(old, "insert into topic values ('education', 1)");
        execute(old, "insert into topic_label values ('education', 'fr', E'Éducation\\t\\n\\\\N')");
        execute(old, "update revision_counter set last = 41; select nextval('practice_id'), nextval('practice_id')");
        Path file = backup(old);

        DatabaseAddress other = newDatabase();
        BackupManifest manifest = new BackupReader(other, JSON).restore(file);

        assertThat(manifest.schema()).isEqualTo("9");
        assertThat(manifest.revision()).isEqualTo(41);
        assertThat(text(other, "select label from topic_label")).isEqualTo("Éducation\t\n\\N");
        assertThat(text(other, "select last from revision_counter")).isEqualTo("41");
        assertThat(text(other, "select nextval('practice_id')")).isEqualTo(text(old, "select nextval('practice_id')"));
        migrate(other, "latest");
        assertThat(Files.exists(backup(other))).isTrue();
    }

    @Test
    void onlyAnEmptyDatabaseIsRestoredInto() throws Exception {
        DatabaseAddress database = newDatabase();
        migrate(database, "latest");
        Path file = backup(database);

        assertThatThrownBy(() -> new BackupReader(database, JSON).restore(file))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("not empty");
        DatabaseAddress empty = newDatabase();
        assertThatThrownBy(() -> backup(empty))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("no catalogue");
    }

    @Test
    void aBackupOfANewerVersionIsRefusedBeforeAnythingIsWritten() throws Exception {
        DatabaseAddress empty = newDatabase();
        for (BackupManifest newer : List.of(manifest(BackupManifest.FORMAT, "999"), manifest(99, "9"))) {
            Path file = folder.resolve("newer" + newer.format());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
                zip.write(JSON.writeValueAsBytes(newer));
            }
            assertThatThrownBy(() -> new BackupReader(empty, JSON).restore(file))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("A newer version of the service");
        }
        migrate(empty, "latest");
    }

    @Test
    void aFileThatIsNotCompleteIsRefused() throws Exception {
        DatabaseAddress database = newDatabase();
        migrate(database, "latest");
        byte[] whole = Files.readAllBytes(backup(database));
        Path half = Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2));
        DatabaseAddress empty = newDatabase();

        assertThatThrownBy(() -> new BackupReader(empty, JSON).restore(half))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("not complete");
        migrate(empty, "latest");
    }

    private static BackupManifest manifest(int format, String schema) {
        return new BackupManifest(format, schema, 1, Instant.EPOCH, List.of(), Map.of());
    }

    private static Path backup(DatabaseAddress database) throws SQLException, IOException {
        Path file = Files.createTempFile(folder, "backup", ".zip");
        try (Connection connection = database.connect();
                OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(connection, JSON).write(out);
        }
        return file;
    }

    private static DatabaseAddress newDatabase() throws SQLException {
        Map<String, String> settings = server.settings();
        String url = Objects.requireNonNull(settings.get("quarkus.datasource.jdbc.url"));
        DatabaseAddress first = new DatabaseAddress(
                url, settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
        String name = "test" + ++databases;
        execute(first, "create database " + name);
        return new DatabaseAddress(url.replaceFirst("/postgres$", "/" + name), first.user(), first.password());
    }

    private static void migrate(DatabaseAddress database, String target) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DatabaseAddress database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
