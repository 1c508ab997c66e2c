package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service and its own database, stopped in every way there is. */
class CrashIT {

    private static final String EVERYTHING = "/api/v1/practices?format=ndjson";

    private Path folder;
    private int port;

    @BeforeEach
    void chooseAPlace() throws IOException {
        folder = Files.createTempDirectory("catalogue-crash");
        port = Service.freePort();
    }

    @AfterEach
    void cleanUp() {
        TestDatabase.delete(folder);
    }

    @Test
    void theSameCatalogueIsServedAfterEveryKindOfEnd() throws Exception {
        String everything;
        try (Service first = Service.startIn(folder, port)) {
            everything = first.get(EVERYTHING);
            assertThat(everything.lines()).hasSize(Sample.PRACTICES);
            assertASecondServiceDoesNotShareTheFolder();
            assertThat(first.get(EVERYTHING)).isEqualTo(everything);
            first.kill();
            assertThat(database()).as("PostgreSQL outlives the service").isPresent();
        }
        try (Service afterItsOwnDeath = Service.startIn(folder, port)) {
            assertThat(afterItsOwnDeath.get(EVERYTHING)).isEqualTo(everything);
            ProcessHandle database = database().orElseThrow();
            afterItsOwnDeath.kill();
            database.destroyForcibly();
            database.onExit().get(10, TimeUnit.SECONDS);
        }
        try (Service afterBothDied = Service.startIn(folder, port)) {
            assertThat(afterBothDied.get(EVERYTHING)).isEqualTo(everything);
        }
        assertThat(database()).as("A normal end stops PostgreSQL too").isEmpty();
        try (Service afterANormalEnd = Service.startIn(folder, port)) {
            assertThat(afterANormalEnd.get(EVERYTHING)).isEqualTo(everything);
        }
    }

    // Milliseconds after the start, spread over all that a first start does.
    static LongStream moments() {
        int number = 1 + Integer.getInteger("crash.kills", 3) / 3;
        return LongStream.range(0, number).map(each -> 1200 + each * 2800 / number);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aFirstStartThatIsKilledIsSimplyBegunAgain(long millis) throws Exception {
        Map<String, String> newMachine = Map.of(
                "CATALOGUE_DATA_DIR", folder.resolve("data").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
        Service killed = Service.launch(port, newMachine);
        killed.process().waitFor(millis, TimeUnit.MILLISECONDS);
        killed.kill();

        try (Service again = Service.start(port, newMachine)) {
            assertThat(again.get("/api/v1/practices?limit=0"))
                    .contains("\"total\":" + Sample.PRACTICES + ",\"revision\":1}");
        }
    }

    @Test
    void anEmptyCatalogueStaysEmptyWhenAskedTo() throws Exception {
        try (Service empty =
                Service.start(port, Map.of("CATALOGUE_DATA_DIR", folder.toString(), "CATALOGUE_SAMPLE", "false"))) {
            assertThat(empty.get("/api/v1/practices?facet=topic")).contains("\"total\":0,\"revision\":0}");
            assertThat(empty.get(EVERYTHING).strip()).isEmpty();
        }
    }

    private void assertASecondServiceDoesNotShareTheFolder() throws Exception {
        Service second = Service.launch(Service.freePort(), Map.of("CATALOGUE_DATA_DIR", folder.toString()));
        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isNotZero();
    }

    private Optional<ProcessHandle> database() throws IOException {
        Path pidFile = folder.resolve("postgresql/postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                : Optional.empty();
    }
}
