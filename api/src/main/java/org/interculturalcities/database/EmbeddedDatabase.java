package org.interculturalcities.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs a PostgreSQL server on a data folder: durable, with a password, reachable only from this machine. A server that
 * ends by itself is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final int ANY_PORT = 0;

    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final int port;
    private final String password;
    private final ScheduledExecutorService watcher =
            Executors.newSingleThreadScheduledExecutor(EmbeddedDatabase::thread);

    private EmbeddedPostgres server;
    private Instant lastStart = Instant.now();
    private Duration pause = CHECK_INTERVAL;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.port = server.getPort();
        this.password = password;
        long millis = CHECK_INTERVAL.toMillis();
        var unused = watcher.scheduleWithFixedDelay(this::watch, millis, millis, TimeUnit.MILLISECONDS);
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
            EmbeddedPostgres server = launch(folder, password, ANY_PORT);
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
    private static EmbeddedPostgres launch(DataFolder folder, String password, int port) throws IOException {
        try (PostgresBinaries binaries = PostgresBinaries.hold(cache())) {
            return builder(folder, password)
                    .setPort(port)
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
        return settings(folder, port, password);
    }

    /** The configuration of the server that a running service has on the folder. */
    public static Optional<Map<String, String>> running(Path where) {
        return DataFolder.inUse(where).map(folder -> {
            try {
                return settings(folder, folder.port(), folder.password());
            } catch (IOException e) {
                throw new UncheckedIOException("The service in " + where + " has not started yet", e);
            }
        });
    }

    private static Map<String, String> settings(DataFolder folder, int port, String password) {
        return Map.of(
                "catalogue.index.folder",
                folder.indexFiles().toString(),
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "quarkus.datasource.username",
                USER,
                "quarkus.datasource.password",
                password);
    }

    // A failure must not end the watching: the executor runs no task again that threw.
    private void watch() {
        try {
            restartIfEnded();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "PostgreSQL did not start; trying again in %d seconds", pause.toSeconds());
        }
    }

    // It keeps its port, so that the connection pool finds it again. A server that ends soon again is started less
    // often.
    private synchronized void restartIfEnded() throws IOException {
        Duration lifetime = Duration.between(lastStart, Instant.now());
        if (watcher.isShutdown() || lifetime.compareTo(pause) < 0 || folder.hasRunningServer()) {
            return;
        }
        pause = lifetime.compareTo(MAX_PAUSE) > 0 ? CHECK_INTERVAL : min(pause.multipliedBy(2), MAX_PAUSE);
        lastStart = Instant.now();
        LOG.error("PostgreSQL has ended; starting it again");
        // Releases its lock on the folder.
        server.close();
        folder.stopOrphans();
        server = launch(folder, password, port);
        LOG.info("PostgreSQL runs again");
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database-watcher");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void close() {
        watcher.shutdown();
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
