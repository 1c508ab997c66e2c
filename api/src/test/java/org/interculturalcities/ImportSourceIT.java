package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.interculturalcities.importing.fetch.FileServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two packaged services on one PostgreSQL, and a server whose files they import again and again. */
class ImportSourceIT {

    private static final int SOURCES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FILE = "externalId,title,language,cities\n1,Choir of %s,en,Bradford\n";

    private final TestDatabase database = new TestDatabase();
    private final Map<String, String> settings = new HashMap<>();
    private final List<ServiceNode> nodes = new ArrayList<>();
    private Path folder;
    private FileServer server;

    @BeforeEach
    void prepare() throws Exception {
        folder = Files.createTempDirectory("catalogue-sources");
        server = new FileServer();
        database.start()
                .forEach((name, value) ->
                        settings.put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
        settings.remove("CATALOGUE_INDEX_FOLDER");
        settings.put("CATALOGUE_FETCH_PORT", Integer.toString(server.port()));
        settings.put("CATALOGUE_FETCH_PRIVATE", "true");
        settings.put("CATALOGUE_SAMPLE", "false");
        String trust = FileServer.trustProperties().entrySet().stream()
                .map(property -> "-D" + property)
                .collect(Collectors.joining(" "));
        settings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC " + trust);
    }

    @AfterEach
    void stop() throws Exception {
        for (ServiceNode node : nodes) {
            node.close();
        }
        server.close();
        database.stop();
        TestDatabase.delete(folder);
    }

    @Test
    void eachDueRunHappensOnOneNode() throws Exception {
        ServiceNode node = startNode();
        startNode();
        for (int i = 0; i < SOURCES; i++) {
            server.serve("/" + i + ".csv", FILE.formatted(i));
            create("/" + i + ".csv", node);
        }

        await(() -> sources(node).stream().allMatch(source -> source.hasNonNull("lastImport")));

        assertThat(server.requests()).hasSize(SOURCES);
        assertThat(node.get("/imports").at("/meta/total").asInt()).isEqualTo(SOURCES);
    }

    @Test
    void aRunOfAKilledNodeIsRepeatedByAnother() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        server.serve("/slow.csv", exchange -> {
            byte[] file = FILE.formatted("the river").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, file.length);
            asked.countDown();
            await(killed);
            exchange.getResponseBody().write(file);
        });
        ServiceNode first = startNode();
        create("/slow.csv", first);
        await(asked);
        first.kill();
        killed.countDown();

        ServiceNode second = startNode();
        await(() -> second.get("/imports").at("/data/0/state").asText().equals("planned"));

        assertThat(second.get("/imports").at("/meta/total").asInt()).isEqualTo(1);
        assertThat(second.get("/import-sources").at("/data/0/lastImport/id").asInt())
                .isEqualTo(1);
        assertThat(server.requests()).hasSize(2);
    }

    private ServiceNode startNode() throws Exception {
        ServiceNode node = new ServiceNode(folder.resolve("node" + nodes.size()), settings);
        nodes.add(node);
        return node;
    }

    private void create(String path, ServiceNode node) throws Exception {
        String form = "{\"url\":\"%s\",\"every\":\"P1D\",\"source\":\"choirs\"}".formatted(server.url(path));
        assertThat(node.post("/import-sources", "application/json", form).get().statusCode())
                .isEqualTo(201);
    }

    private static List<JsonNode> sources(ServiceNode node) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        node.get("/import-sources").get("data").forEach(found::add);
        return found;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(100);
        }
    }
}
