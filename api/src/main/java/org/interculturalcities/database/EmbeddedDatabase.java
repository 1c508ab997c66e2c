package org.interculturalcities.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Runs a PostgreSQL server on a data folder: durable, with a password, reachable only from this machine. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** {@code CATALOGUE_DATA_DIR}, or the default data folder of the XDG Base Directory specification. */
    public static Path defaultFolder() {
        return env("CATALOGUE_DATA_DIR").map(Path::of).orElseGet(() -> env("XDG_DATA_HOME")
                .map(Path::of)
                .orElse(home().resolve(".local/share"))
                .resolve("intercultural-catalogue"));
    }

    /** Starts the server on the data folder; initializes a new folder, and recovers after a crash. */
    public static EmbeddedDatabase start(Path where) {
        LOG.infof("The data folder is %s (set CATALOGUE_DATA_DIR to change it)", where.toAbsolutePath());
        DataFolder folder = DataFolder.claim(where);
        try {
            folder.stopOrphans();
            folder.prepareFirstStart();
            String password = folder.password();
            EmbeddedPostgres server = launch(folder, password);
            folder.markStarted();
            return new EmbeddedDatabase(folder, server, password);
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException("PostgreSQL did not start in " + where, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    // Overrides defaults that the library chooses for tests: unsafe writes, no password, and deletion at the end.
    private static EmbeddedPostgres launch(DataFolder folder, String password) throws IOException {
        try (PostgresBinaries binaries = PostgresBinaries.hold(cache())) {
            return builder(folder, password)
                    .setOverrideWorkingDirectory(binaries.folder().toFile())
                    .start();
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.databaseFiles())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                // The library passes these four options to initdb; it has no other method for them.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50");
    }

    /** The configuration that connects the service to this server, and places the index beside it. */
    public Map<String, String> settings() {
        return Map.of(
                "catalogue.index.folder",
                folder.indexFiles().toString(),
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "quarkus.datasource.username",
                USER,
                "quarkus.datasource.password",
                password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        } finally {
            folder.close();
        }
    }

    private static Path cache() {
        return env("XDG_CACHE_HOME")
                .map(Path::of)
                .orElse(home().resolve(".cache"))
                .resolve("intercultural-catalogue");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Optional<String> env(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
