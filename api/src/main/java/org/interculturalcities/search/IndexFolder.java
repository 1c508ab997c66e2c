package org.interculturalcities.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for the index of this process; what processes that were killed left behind goes with the next start. */
record IndexFolder(Path path) {

    private static final String PREFIX = "catalogue-index-";

    static IndexFolder create() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.list(temporary)) {
            List<Path> leftBehind = files.filter(IndexFolder::isLeftBehind).toList();
            for (Path folder : leftBehind) {
                delete(folder);
            }
        }
        return new IndexFolder(
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
    }

    private static boolean isLeftBehind(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches(PREFIX + "\\d+-\\d+") || !Files.isWritable(path)) {
            return false;
        }
        long process = Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('-')));
        return ProcessHandle.of(process).isEmpty();
    }

    void delete() throws IOException {
        delete(path);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
