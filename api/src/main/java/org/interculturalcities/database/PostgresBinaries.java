package org.interculturalcities.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs, unpacked once for each user; held while a server starts, so that one service unpacks them. */
final class PostgresBinaries implements AutoCloseable {

    private final Path folder;
    private final FileChannel turn;

    private PostgresBinaries(Path folder, FileChannel turn) {
        this.folder = folder;
        this.turn = turn;
    }

    /** Waits for its turn, and throws away what an unpacking that was killed left behind: it cannot be gone on with. */
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

    // The library unpacks each version into a folder of its own and puts this file there when all is in place.
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
