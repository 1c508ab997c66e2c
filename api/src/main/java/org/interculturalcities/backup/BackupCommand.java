package org.interculturalcities.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** The commands {@code backup FILE} and {@code restore FILE}, on the database that the service would use. */
public final class BackupCommand {

    private static final Set<String> NAMES = Set.of("backup", "restore");
    private static final String SETTING = "quarkus.datasource.";

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private BackupCommand() {}

    public static boolean isOne(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** Runs a command and returns its exit status: 0, 1 for a failure, or 2 for wrong arguments. */
    public static int run(String... arguments) {
        if (arguments.length != 2) {
            System.err.printf("Usage: java -jar quarkus-run.jar %s FILE%n", arguments[0]);
            return 2;
        }
        try {
            new BackupCommand().run(arguments[0], Path.of(arguments[1]).toAbsolutePath());
            return 0;
        } catch (FileAlreadyExistsException e) {
            return failed(e.getFile() + " exists already");
        } catch (NoSuchFileException e) {
            return failed("There is no " + e.getFile());
        } catch (BackupException | IllegalStateException e) {
            return failed(e.getMessage());
        } catch (SQLException | IOException e) {
            return failed(e.toString());
        }
    }

    private static int failed(@Nullable String message) {
        System.err.println(message);
        return 1;
    }

    private void run(String name, Path file) throws SQLException, IOException {
        boolean isBackup = name.equals("backup");
        Optional<DatabaseAddress> server = configured().or(() -> isBackup ? running() : Optional.empty());
        if (server.isPresent()) {
            run(isBackup, file, server.get());
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabase.defaultFolder())) {
            run(isBackup, file, address(database.settings()));
        }
    }

    private void run(boolean isBackup, Path file, DatabaseAddress database) throws SQLException, IOException {
        BackupManifest manifest = isBackup ? backup(file, database) : new BackupReader(database, json).restore(file);
        System.out.printf(
                "%s %s, revision %d%n", isBackup ? "Wrote" : "Restored", file.getFileName(), manifest.revision());
    }

    // It has contacts and hashes of tokens: only the owner may read it.
    private BackupManifest backup(Path file, DatabaseAddress database) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try (Connection connection = database.connect();
                OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                        draft,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))))) {
            BackupManifest manifest = new BackupWriter(connection, json).write(out);
            Files.move(draft, file);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Optional<DatabaseAddress> configured() {
        String url = setting("jdbc.url");
        return url == null
                ? Optional.empty()
                : Optional.of(new DatabaseAddress(url, setting("username"), setting("password")));
    }

    private static Optional<DatabaseAddress> running() {
        return EmbeddedDatabase.running(EmbeddedDatabase.defaultFolder()).map(BackupCommand::address);
    }

    private static DatabaseAddress address(Map<String, String> settings) {
        return new DatabaseAddress(
                Objects.requireNonNull(settings.get(SETTING + "jdbc.url")),
                settings.get(SETTING + "username"),
                settings.get(SETTING + "password"));
    }

    private static @Nullable String setting(String name) {
        String property = SETTING + name;
        String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return System.getProperty(property, System.getenv(variable));
    }
}
