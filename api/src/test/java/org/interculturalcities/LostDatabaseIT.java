package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The database goes while the service stays: killed, frozen, or with no room left on its disk. */
@TestInstance(Lifecycle.PER_CLASS)
class LostDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String READ = "/practices?limit=3";
    private static final int NEW = 1500;

    private Path folder;
    private ServiceNode node;
    private boolean hasOwnDisk;
    private int before;

    // Each test leaves behind a service that works.
    @BeforeAll
    void startWithTheSample() throws Exception {
        folder = Files.createTempDirectory("catalogue-lost");
        hasOwnDisk = run("mount", "-t", "tmpfs", "-o", "size=600m", "tmpfs", folder.toString()) == 0;
        node = new ServiceNode(Files.createDirectory(folder.resolve("data")));
    }

    @BeforeEach
    void count() throws Exception {
        before = total();
    }

    @AfterAll
    void cleanUp() throws Exception {
        node.close();
        if (hasOwnDisk) {
            run("umount", folder.toString());
        }
        TestDatabase.delete(folder);
    }

    @Test
    void aKilledDatabaseIsStartedAgain() throws Exception {
        String id = planned("killed");
        CompletableFuture<HttpResponse<String>> application = step(id, "application");
        awaitMiddle(id);
        ProcessHandle killed = node.database();
        ServiceNode.killHard(killed);

        assertThat(node.ask(READ).statusCode()).isEqualTo(200);
        assertThat(application.get(60, TimeUnit.SECONDS).statusCode()).isIn(200, 202, 503);
        assertThat(eventually(() -> write("Now it is back").get()).statusCode()).isEqualTo(201);
        assertThat(node.database().pid()).isNotEqualTo(killed.pid());
        if (awaitEnd(id).equals("planned")) {
            assertThat(eventually(() -> step(id, "application").get()).statusCode())
                    .isIn(200, 202);
        }
        assertThat(awaitEnd(id)).isEqualTo("applied");
        assertThat(total()).isEqualTo(before + NEW + 1);
        assertThat(node.health().statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatStartsAnewIsGoneOnWith() throws Exception {
        String id = planned("restarted");
        CompletableFuture<HttpResponse<String>> application = step(id, "application");
        awaitMiddle(id);
        // PostgreSQL ends all connections when one of its processes dies so, and recovers.
        ServiceNode.killHard(connection());

        HttpResponse<String> answer = application.get(60, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 503);
        assertThat(node.ask(READ).statusCode()).isEqualTo(200);

        if (awaitEnd(id).equals("planned")) {
            assertThat(total()).isEqualTo(before);
            assertThat(eventually(() -> step(id, "application").get()).statusCode())
                    .isIn(200, 202);
        }
        assertThat(awaitEnd(id)).isEqualTo("applied");
        assertThat(total()).isEqualTo(before + NEW);
        assertThat(eventually(() -> write("It is back").get()).statusCode()).isEqualTo(201);
    }

    @Test
    void aFrozenDatabaseDelaysWritesOnly() throws Exception {
        String id = planned("frozen");
        CompletableFuture<HttpResponse<String>> application = step(id, "application");
        awaitMiddle(id);
        List<ProcessHandle> frozen = Stream.concat(
                        Stream.of(node.database()), node.database().children())
                .toList();
        signal("-STOP", frozen);
        try {
            CompletableFuture<HttpResponse<String>> write = write("In the cold");
            for (int i = 0; i < 10; i++) {
                assertThat(node.ask(READ).statusCode()).isEqualTo(200);
                Thread.sleep(300);
            }
            assertThat(write.isDone()).isFalse();
        } finally {
            signal("-CONT", frozen);
        }

        assertThat(application.get(60, TimeUnit.SECONDS).statusCode()).isIn(200, 202);
        assertThat(awaitEnd(id)).isEqualTo("applied");
        assertThat(eventually(() -> write("Warm again").get()).statusCode()).isEqualTo(201);
        assertThat(total()).isBetween(before + NEW + 1, before + NEW + 2);
    }

    @Test
    void aFullDiskIsAClearProblemUntilThereIsRoom() throws Exception {
        assumeTrue(hasOwnDisk, "The full disk was not tried: it needs leave to mount");
        String id = planned("full");
        fill();
        HttpResponse<String> file = send("another").get(60, TimeUnit.SECONDS);
        assertUnavailable(file);
        HttpResponse<String> application = step(id, "application").get(60, TimeUnit.SECONDS);
        assertUnavailable(application);
        assertUnavailable(write("No room for this").get(60, TimeUnit.SECONDS));
        assertThat(node.ask(READ).statusCode()).isEqualTo(200);
        assertThat(total()).isEqualTo(before);

        Files.delete(folder.resolve("filling"));
        assertThat(eventually(() -> write("Room again").get()).statusCode()).isEqualTo(201);
        if (awaitEnd(id).equals("planned")) {
            assertThat(eventually(() -> step(id, "application").get()).statusCode())
                    .isIn(200, 202);
        }
        assertThat(awaitEnd(id)).isEqualTo("applied");
        assertThat(total()).isEqualTo(before + NEW + 1);
    }

    private interface Request {
        HttpResponse<String> send() throws Exception;
    }

    // Retry-After is there to be followed.
    private static HttpResponse<String> eventually(Request request) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = request.send();
        while (answer.statusCode() == 503) {
            assertUnavailable(answer);
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(500);
            answer = request.send();
        }
        return answer;
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/problems/unavailable");
    }

    private String planned(String key) throws Exception {
        send(key).get(60, TimeUnit.SECONDS);
        String id = node.get("/imports?limit=1").at("/data/0/id").asText();
        assertThat(awaitEnd(id)).isEqualTo("planned");
        return id;
    }

    private CompletableFuture<HttpResponse<String>> send(String key) {
        StringBuilder file = new StringBuilder("externalId,title,language,cities,summary\n");
        for (int i = 0; i < NEW; i++) {
            file.append("%s %d,The %s of number %d,en,Bradford,%s\n"
                    .formatted(key, i, key, i, "Neighbours cook. ".repeat(10)));
        }
        return node.post("/imports?source=rpci", "text/csv", file.toString(), "Idempotency-Key", key);
    }

    private CompletableFuture<HttpResponse<String>> step(String id, String step) {
        return node.post("/imports/" + id + "/" + step, "text/plain", "");
    }

    private CompletableFuture<HttpResponse<String>> write(String title) {
        String form = "{\"originalLanguage\":\"en\",\"texts\":{\"en\":{\"title\":\"%s\"}},\"cities\":[\"gb-bradford\"],"
                + "\"status\":\"published\"}";
        return node.post("/practices", "application/json", form.formatted(title));
    }

    // Some rows are written, or all are already where the node is quick.
    private void awaitMiddle(String id) throws Exception {
        while (true) {
            JsonNode task = node.get("/imports/" + id).path("data");
            if (task.path("state").asText().equals("applied")
                    || task.path("state").asText().equals("applying")
                            && task.at("/progress/done").asInt() > 0) {
                return;
            }
        }
    }

    private String awaitEnd(String id) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            assertThat(Instant.now()).isBefore(deadline);
            HttpResponse<String> answer = eventually(() -> node.ask("/imports/" + id));
            String state = answer.body().replaceAll("(?s).*?\"state\":\"([a-z]+)\".*", "$1");
            if (!Set.of("received", "planning", "applying", "reversing").contains(state)) {
                return state;
            }
            Thread.sleep(100);
        }
    }

    private int total() throws Exception {
        return node.get("/practices?limit=0").at("/meta/total").asInt();
    }

    private ProcessHandle connection() throws Exception {
        for (ProcessHandle child : node.database().children().toList()) {
            String title = Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"));
            if (title.contains("127.0.0.1")) {
                return child;
            }
        }
        throw new AssertionError("Nobody is connected");
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("filling"))) {
            byte[] bytes = new byte[4096];
            while (true) {
                out.write(bytes);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            run("kill", signal, Long.toString(process.pid()));
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
