package org.interculturalcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which builds have the same hash. */
class SourceHashTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        fill(folder.resolve("built"));
        fill(folder.resolve("rebuilt"));
    }

    private static void fill(Path root) throws Exception {
        Files.createDirectories(root.resolve("search"));
        Files.writeString(root.resolve("search/Index.class"), "index");
        Files.writeString(root.resolve("search/Hit.class"), "hit");
        Files.writeString(root.resolve("concepts.csv"), "school");
        Files.writeString(root.resolve("application.properties"), "build.time=" + root);
    }

    @Test
    void theSameSourceHasTheSameHash() throws Exception {
        assertThat(hash("rebuilt")).isEqualTo(hash("built")).hasSize(64);
    }

    @Test
    void aJarHasTheHashOfItsClasses() throws Exception {
        URI jar = URI.create("jar:" + folder.resolve("built.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path root = files.getPath("/");
            fill(root);
            assertThat(SourceHash.of(root)).isEqualTo(hash("built"));
        }
    }

    @Test
    void aChangedClassHasAnotherHash() throws Exception {
        Files.writeString(folder.resolve("rebuilt/search/Hit.class"), "Hit");
        assertThat(hash("rebuilt")).isNotEqualTo(hash("built"));
    }

    @Test
    void aRenamedClassHasAnotherHash() throws Exception {
        Files.move(folder.resolve("rebuilt/search/Hit.class"), folder.resolve("rebuilt/search/Found.class"));
        assertThat(hash("rebuilt")).isNotEqualTo(hash("built"));
    }

    @Test
    void aChangedThesaurusHasAnotherHash() throws Exception {
        Files.writeString(folder.resolve("rebuilt/concepts.csv"), "schools");
        assertThat(hash("rebuilt")).isNotEqualTo(hash("built"));
    }

    @Test
    void theServiceFindsItsOwnClasses() throws Exception {
        assertThat(SourceHash.ofService()).isNotEqualTo(SourceHash.of(Files.createDirectory(folder.resolve("empty"))));
    }

    private String hash(String build) throws Exception {
        return SourceHash.of(folder.resolve(build));
    }
}
