package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code backup} and {@code restore}, beside a running service that is written to. */
class BackupIT {

    private static final List<String> LISTS = List.of(
            "/practices?format=ndjson&include=texts&status=published,draft",
            "/cities?format=ndjson",
            "/networks?format=ndjson",
            "/memberships?format=ndjson",
            "/topics?format=ndjson",
            "/changes?format=ndjson&after=0");
    // The same links whatever the port.
    private static final Map<String, String> ADDRESS = Map.of("CATALOGUE_URL", "https://catalogue.example.org");
    private static final Pattern REVISION = Pattern.compile("(?:Wrote|Restored) backup.zip, revision (\\d+)");

    @TempDir
    Path folder;

    @Test
    void aBackupIsOneRevisionAndTheRestoredCatalogueIsTheSame() throws Exception {
        Path file = folder.resolve("backup.zip");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        int revision;
        List<JsonNode> lists;
        try (ServiceNode node = new ServiceNode(first, ADDRESS)) {
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeUntil(stop, node));
            awaitRevision(node, 3);
            revision = run(first, "backup", file);
            stop.set(true);
            writer.join();
            lists = lists(node, revision);
        }

        assertThat(run(second, "restore", file)).isEqualTo(revision);
        try (ServiceNode node = new ServiceNode(second, ADDRESS)) {
            assertThat(revision(node)).isEqualTo(revision).isGreaterThanOrEqualTo(3);
            assertThat(lists(node, revision)).isEqualTo(lists);
            assertThat(create(node)).isEqualTo(201);
            assertThat(revision(node)).isEqualTo(revision + 1);
        }
    }

    // Practices that were created after the backup are left out.
    private static List<JsonNode> lists(ServiceNode node, int revision) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String path : LISTS) {
            lines.addAll(node.lines(path));
        }
        lines.removeIf(line -> line.path("revision").asInt() > revision);
        assertThat(lines).hasSizeGreaterThan(500);
        lines.add(node.get("/practices/1/history").path("data"));
        lines.addAll(node.get("/tokens").findValues("createdAt"));
        return lines;
    }

    private static int revision(ServiceNode node) throws Exception {
        return node.get("/practices?limit=0").at("/meta/revision").asInt();
    }

    private static void awaitRevision(ServiceNode node, int revision) throws Exception {
        for (int i = 0; i < 100 && revision(node) < revision; i++) {
            Thread.sleep(100);
        }
    }

    /** Runs a command on a data folder, and returns the revision that it names. */
    private static int run(Path data, String command, Path file) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                System.getProperty("service.jar"),
                command,
                file.toString());
        process.environment().put("CATALOGUE_DATA_DIR", data.toString());
        Process running = process.redirectError(Redirect.INHERIT).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        Matcher revision = REVISION.matcher(said);
        assertThat(revision.find()).as(said).isTrue();
        return Integer.parseInt(revision.group(1));
    }

    private static void writeUntil(AtomicBoolean stop, ServiceNode node) {
        while (!stop.get()) {
            create(node);
        }
    }

    private static int create(ServiceNode node) {
        return node.post(
                        "/practices",
                        "application/json",
                        """
                        {"originalLanguage": "en", "texts": {"en": {"title": "Neighbours cook together"}}, "cities": ["gb-bradford"]}
                        """)
                .join()
                .statusCode();
    }
}
