package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An import in a service that is killed at any moment of planning, applying and undoing it, half of the times together
 * with its PostgreSQL: it is applied or it is not, and it says which.
 */
class ImportCrashIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 3);
    private static final int NEW = 500;
    private static final int CHANGED = 100;
    private static final int WRONG = 10;
    private static final Set<String> AT_REST = Set.of("none", "planned", "applied", "reversed");
    private static final Set<String> IN_EFFECT = Set.of("applied", "reversing");
    private static final Duration MAX_WAIT_LENGTH = Duration.ofSeconds(120);

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Long> lengths = new HashMap<>();
    private final Map<String, Integer> foundAs = new TreeMap<>();
    private Path folder;
    private ServiceNode node;
    private List<String> without;
    private List<String> with;
    private JsonNode counts;
    private int known = 1;

    @BeforeEach
    void startWithTheSample() throws Exception {
        folder = Files.createTempDirectory("catalogue-import-crash");
        node = new ServiceNode(folder);
    }

    @AfterEach
    void cleanUp() throws Exception {
        node.close();
        TestDatabase.delete(folder);
    }

    @Test
    void anImportIsAppliedOrNotWhateverMomentTheServiceIsKilledAt() throws Exception {
        System.out.printf("Killed %d times; again so with -Dcrash.seed=%d%n", KILLS, seed);
        runUndisturbed();
        for (int kill = 0; kill < KILLS; kill++) {
            String step = begin();
            Thread.sleep(random.nextLong(lengths.get(step) + 1));
            killWithDatabase(kill % 2 == 1);
            node.start();
            check(kill, step);
            if (random.nextInt(3) == 0) {
                awaitEnd();
                check(kill, step);
            }
        }
        awaitEnd();
        applyUndisturbed();
        check(KILLS, "the end");
        checkFeed(node.lines("/changes?format=ndjson&after=1"));
        System.out.println("What was found after the kills: " + foundAs);
    }

    // So it is known how long each step takes just after a start, and what is to come of it.
    private void runUndisturbed() throws Exception {
        without = catalogue();
        for (String step : List.of("planned", "applied", "reversed")) {
            Instant start = Instant.now();
            assertThat(begin()).isEqualTo(step);
            await(Set.of(step));
            lengths.put(step, Duration.between(start, Instant.now()).toMillis() * 11 / 10);
            if (step.equals("applied")) {
                counts = last().path("counts");
                with = catalogue();
                assertThat(with.size()).isEqualTo(without.size() + NEW);
            }
        }
        assertThat(catalogue()).isEqualTo(without);
        assertThat(counts.path("create").asInt()).isEqualTo(NEW);
        assertThat(counts.path("update").asInt()).isEqualTo(CHANGED);
        assertThat(counts.path("error").asInt()).isEqualTo(WRONG);
        known = 3;
        System.out.println("Milliseconds of each step: " + lengths);
    }

    /** Asks for the next step, unless one is being worked on, and answers which it is: by the state at its end. */
    private String begin() throws Exception {
        JsonNode last = last();
        switch (last.path("state").asText("none")) {
            case "received", "planning":
                return "planned";
            case "applying":
                return "applied";
            case "reversing":
                return "reversed";
            case "planned":
                node.post("/imports/" + last.path("id") + "/application", "text/plain", "");
                return "applied";
            case "applied":
                node.post("/imports/" + last.path("id") + "/reversal", "text/plain", "");
                return "reversed";
            default:
                String key = "after " + last.path("id").asText();
                node.post("/imports?source=rpci&onError=skip", "text/csv", file(), "Idempotency-Key", key);
                return "planned";
        }
    }

    // Few kills may all come too early for anything to be applied; what they leave can be.
    private void applyUndisturbed() throws Exception {
        while (!last().path("state").asText().equals("applied")) {
            await(Set.of(begin()));
        }
    }

    private void awaitEnd() throws Exception {
        await(AT_REST);
    }

    // What is posted arrives some time later, so the state before it may be seen at first.
    private void await(Set<String> states) throws Exception {
        Instant deadline = Instant.now().plus(MAX_WAIT_LENGTH);
        while (!states.contains(last().path("state").asText("none"))) {
            assertThat(Instant.now()).as("%s follows", states).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private void killWithDatabase(boolean withDatabase) throws Exception {
        ProcessHandle database = node.database();
        node.kill();
        if (withDatabase) {
            ServiceNode.killHard(database);
        }
    }

    private void check(int kill, String step) throws Exception {
        JsonNode last;
        List<String> found;
        do {
            last = last();
            found = catalogue();
        } while (!last.path("state").equals(last().path("state")));
        String state = last.path("state").asText();
        foundAs.merge(step + " < " + state, 1, Integer::sum);
        boolean isWhole = found.equals(IN_EFFECT.contains(state) ? with : without);
        assertThat(isWhole)
                .as("Kill %d: %s, with %d practices; seed %d", kill, state, found.size(), seed)
                .isTrue();
        assertThat(last.path("failure").isMissingNode()).as("%s", last).isTrue();
        if (!Set.of("received", "planning").contains(state)) {
            assertThat(last.path("counts")).isEqualTo(counts);
        }
        checkRevisions();
    }

    // Each revision but the sample's is an application or an undoing; each has every change once.
    private void checkRevisions() throws Exception {
        JsonNode imports = node.get("/imports?limit=100").path("data");
        List<Integer> made = imports.valueStream()
                .flatMap(each -> List.of(each.path("revision"), each.path("reversal")).stream())
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .sorted()
                .toList();
        assertThat(made)
                .isEqualTo(IntStream.rangeClosed(2, made.size() + 1).boxed().toList());
        assertThat(node.get("/practices?limit=0").at("/meta/revision").asInt()).isEqualTo(made.size() + 1);
        checkFeed(node.lines("/changes?format=ndjson&after=" + known));
        known = made.size() + 1;
    }

    private void checkFeed(List<JsonNode> changes) {
        Map<Integer, List<JsonNode>> byRevision = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.path("revision").asInt(), TreeMap::new, Collectors.toList()));
        byRevision.forEach((revision, each) -> {
            assertThat(each)
                    .extracting(change -> change.path("cursor").asText())
                    .isEqualTo(IntStream.rangeClosed(1, NEW + CHANGED)
                            .mapToObj(position -> revision + "." + position)
                            .toList());
            assertThat(each).extracting(change -> change.path("id").asText()).doesNotHaveDuplicates();
        });
        assertThat(changes)
                .extracting(change -> change.path("revision").asInt())
                .isSorted();
    }

    private JsonNode last() throws Exception {
        JsonNode latest = node.get("/imports?limit=1").at("/data/0");
        // Asked for by itself it says what readers see by now.
        return latest.isMissingNode()
                ? latest
                : node.get("/imports/" + latest.path("id")).path("data");
    }

    private List<String> catalogue() throws Exception {
        return node.lines("/practices?format=ndjson&include=texts").stream()
                .map(ImportCrashIT::content)
                .sorted()
                .toList();
    }

    // What came by an import may have another id and address each time; what was there before may not.
    private static String content(JsonNode practice) {
        ObjectNode content = practice.deepCopy();
        content.remove(List.of("revision", "updatedAt"));
        if (practice.path("title").asText().startsWith("Practice number ")) {
            content.remove(List.of("id", "slug", "links"));
        }
        return content.toString();
    }

    private static String file() {
        StringBuilder file = new StringBuilder("id,externalId,title,language,cities,topics,period,summary\n");
        for (int i = 1; i <= CHANGED; i++) {
            file.append(i).append(",,,,,,1987,\n");
        }
        for (int i = 0; i < NEW; i++) {
            file.append(",k%d,Practice number %d,en,Bradford;Barcelona,education,since 2019,\"Neighbours cook. \n%s\"\n"
                    .formatted(i, i, "They sing too. ".repeat(i % 40)));
        }
        for (int i = 0; i < WRONG; i++) {
            file.append(",w%d,Nowhere to be found %d,en,Atlantis,,,\n".formatted(i, i));
        }
        return file.toString();
    }
}
