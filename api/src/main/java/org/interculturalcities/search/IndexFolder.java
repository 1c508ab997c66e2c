package org.interculturalcities.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the index: permanent if configured, otherwise a temporary one of this process. */
record IndexFolder(Path path, boolean isKept) {

    private static final String PREFIX = "catalogue-index-";

    static IndexFolder of(Optional<Path> kept) throws IOException {
        if (kept.isEmpty()) {
            return temporary();
        }
        Path folder = Files.createDirectories(kept.get());
        // The index contains drafts.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new IndexFolder(folder, true);
    }

    // Also deletes folders that killed processes left behind.
    private static IndexFolder temporary() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.list(temporary)) {
            List<Path> leftBehind = files.filter(IndexFolder::isLeftBehind).toList();
            for (Path folder : leftBehind) {
                delete(folder);
            }
        }
        return new IndexFolder(
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"), false);
    }

    private static boolean isLeftBehind(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches(PREFIX + "\\d+-\\d+") || !Files.isWritable(path)) {
            return false;
        }
        long process = Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('-')));
        return ProcessHandle.of(process).isEmpty();
    }

    /** The folder of one partition. */
    Path part(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    void deleteIfTemporary() throws IOException {
        if (!isKept) {
            delete(path);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
