package org.interculturalcities.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folder of one catalogue: its database files and password, in use by one service at a time. */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);

    private final Path path;
    private final FileChannel claim;

    private DataFolder(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    static DataFolder claim(Path path) {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            FileChannel claim =
                    FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (claim.tryLock() == null) {
                claim.close();
                throw new IllegalStateException("Another service is running on the catalogue in " + path
                        + "; stop it, or name another folder in CATALOGUE_DATA_DIR");
            }
            return new DataFolder(path.toAbsolutePath(), claim);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be used", e);
        }
    }

    Path databaseFiles() {
        return path.resolve("postgresql");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** The password of this folder's server: random, made once, readable by its owner only. */
    String password() throws IOException {
        if (Files.notExists(passwordFile())) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Path draft = path.resolve("password.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(passwordFile());
    }

    /**
     * Throws away what a first start left behind that was killed before the server ever ran (nothing is in it yet), and
     * marks a new first start until {@link #markStarted}.
     */
    void prepareFirstStart() throws IOException {
        if (Files.exists(firstStart()) && Files.exists(databaseFiles())) {
            try (Stream<Path> files = Files.walk(databaseFiles())) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        if (Files.notExists(databaseFiles()) && Files.notExists(firstStart())) {
            Files.createFile(firstStart());
        }
    }

    void markStarted() throws IOException {
        Files.deleteIfExists(firstStart());
    }

    private Path firstStart() {
        return path.resolve("first-start");
    }

    /** Stops a server that outlived a service which was killed; since the folder is claimed, nobody else uses it. */
    void stopOrphan() throws IOException {
        Path pidFile = databaseFiles().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(this::isOurServer);
        if (orphan.isPresent()) {
            LOG.infof(
                    "Stopping the database server %d of a service that was killed",
                    orphan.get().pid());
            interrupt(orphan.get());
        }
    }

    // A process id may have been given to another program since: only a server working in this folder is meant.
    private boolean isOurServer(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), databaseFiles());
        } catch (IOException e) {
            return process.info().arguments().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(databaseFiles().toString()::equals);
        }
    }

    // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for clients.
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The database server " + server.pid() + " did not stop", e);
        }
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
