package org.interculturalcities.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The data folder of one catalogue: database files and password. A lock allows one service at a time. */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");

    // Of postmaster.pid.
    private static final int PORT_LINE = 3;

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
                throw new IllegalStateException("Another service uses the catalogue in " + path
                        + "; stop it, or set CATALOGUE_DATA_DIR to another folder");
            }
            return new DataFolder(path.toAbsolutePath(), claim);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + path, e);
        }
    }

    /** A folder that another service uses, to read from. */
    static Optional<DataFolder> inUse(Path path) {
        if (Files.notExists(path.resolve("in-use"))) {
            return Optional.empty();
        }
        try (FileChannel claim = FileChannel.open(path.resolve("in-use"), StandardOpenOption.WRITE)) {
            FileLock lock = claim.tryLock();
            return lock == null ? Optional.of(new DataFolder(path.toAbsolutePath(), claim)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + path, e);
        }
    }

    Path databaseFiles() {
        return path.resolve("postgresql");
    }

    /** The folder of the search index, which derives from the database; delete it only while the service is stopped. */
    Path indexFiles() {
        return path.resolve("index");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** The password of the database server: random, generated once, readable only by its owner. */
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
     * Deletes the remains of a first start that was killed before the server ran; they contain no data. Then marks the
     * folder as in first start until {@link #markStarted}.
     */
    void prepareFirstStart() throws IOException {
        if (Files.exists(firstStart()) && Files.exists(databaseFiles())) {
            delete(databaseFiles());
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

    /** Whether the server that was started last is running; a zombie is not. */
    boolean hasRunningServer() {
        try {
            String id = Files.readString(pidFile()).lines().findFirst().orElse("");
            return id.matches("\\d{1,18}")
                    && ProcessHandle.of(Long.parseLong(id))
                            .filter(process -> isIn(process, databaseFiles()))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** The port of the running server. */
    int port() throws IOException {
        return Integer.parseInt(Files.readAllLines(pidFile()).get(PORT_LINE).strip());
    }

    // PostgreSQL writes its process id to the first line.
    private Path pidFile() {
        return databaseFiles().resolve("postmaster.pid");
    }

    /**
     * Stops database processes that survived a killed service, including unfinished initializations. The lock on the
     * folder ensures that nobody else uses them.
     */
    void stopOrphans() throws IOException {
        for (List<ProcessHandle> orphans = orphans(); !orphans.isEmpty(); orphans = orphans()) {
            for (ProcessHandle orphan : orphans) {
                LOG.infof("Stopping process %d, which survived a killed service", orphan.pid());
                interrupt(orphan);
            }
        }
        // The process id in this file may now belong to another process, or to a zombie.
        Files.deleteIfExists(pidFile());
    }

    // Only the server process; it stops its children in the right order.
    private List<ProcessHandle> orphans() {
        return ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .filter(process -> process.parent().filter(this::worksHere).isEmpty())
                .toList();
    }

    // The working directory of the server is its data folder; initdb and pg_ctl have the folder as an argument.
    private boolean worksHere(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
                        .anyMatch(PROGRAMS::contains)
                && (isGiven(process, databaseFiles().toString()) || isIn(process, databaseFiles()));
    }

    private static boolean isGiven(ProcessHandle process, String argument) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(argument::equals);
    }

    private static boolean isIn(ProcessHandle process, Path folder) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException e) {
            return false;
        }
    }

    // PostgreSQL's fast shutdown needs SIGINT. Java can only send SIGTERM, which waits for clients.
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Process " + server.pid() + " did not stop", e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
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
