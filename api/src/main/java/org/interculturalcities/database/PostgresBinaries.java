package org.interculturalcities.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder into which the PostgreSQL library unpacks its binaries, once for each user. It is locked during server
 * start, so that two services never unpack at once.
 */
final class PostgresBinaries implements AutoCloseable {

    private final Path folder;
    private final FileChannel turn;

    private PostgresBinaries(Path folder, FileChannel turn) {
        this.folder = folder;
        this.turn = turn;
    }

    /** Acquires the lock, and deletes the remains of a killed unpacking, which cannot be resumed. */
    static PostgresBinaries hold(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel turn =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        turn.lock();
        for (Path unfinished : unfinished(folder)) {
            DataFolder.delete(unfinished);
        }
        return new PostgresBinaries(folder, turn);
    }

    // The library unpacks each version to a separate folder, and creates this file last.
    private static List<Path> unfinished(Path folder) throws IOException {
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(Files::isDirectory)
                    .filter(version -> Files.notExists(version.resolve(".exists")))
                    .toList();
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        turn.close();
    }
}
