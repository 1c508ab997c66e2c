package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.revision.WriteTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL; the network between one of them and PostgreSQL is cut. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CutNetworkIT {

    private static final int ROWS = 3000;

    @Inject
    Fixtures cast;

    @Inject
    Config config;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private TcpProxy network;
    private ServiceNode node;

    @BeforeEach
    void startTheOtherNode() throws Exception {
        URI database = URI.create(setting("jdbc.url").substring("jdbc:".length()));
        network = new TcpProxy(database.getPort());
        node = new ServiceNode(
                folder,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + network.port() + database.getPath(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        setting("username"),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        setting("password")));
    }

    private String setting(String name) {
        return config.getValue("quarkus.datasource." + name, String.class);
    }

    @AfterEach
    void stop() throws Exception {
        node.close();
        network.close();
    }

    @Test
    void aNodeThatIsCutOffWhileItWritesStopsNoOtherAndCatchesUpByItself() throws Exception {
        int before = total();
        String id = planned();
        var application = node.post("/imports/" + id + "/application", "text/plain", "");
        await(Duration.ofSeconds(60), this::isWriting);
        network.cut();
        Instant cut = Instant.now();

        Practice written = await(Duration.ofSeconds(30), this::publish);
        assertThat(Duration.between(cut, Instant.now())).isLessThan(Duration.ofSeconds(15));
        await(Duration.ofSeconds(20), () -> node.health().statusCode() == 503);
        assertThat(node.health().body()).contains("secondsSinceContact");
        assertThat(node.ask("/practices?limit=1").statusCode()).isEqualTo(200);

        network.mend();
        await(Duration.ofSeconds(30), () -> node.health().statusCode() == 200);
        await(
                Duration.ofSeconds(10),
                () -> node.ask("/practices/" + written.id()).statusCode() == 200);
        application.join();
        await(Duration.ofSeconds(60), () -> hasEnded(id));
        String state = node.get("/imports/" + id).at("/data/state").asText();
        assertThat(total()).as(state).isEqualTo(before + 1 + (state.equals("applied") ? ROWS : 0));
        HttpResponse<String> write =
                node.post("/imports/" + id + "/application", "text/plain", "").get();
        assertThat(write.statusCode()).as(write.body()).isLessThan(500);
    }

    // The writer holds the lock of the revision counter.
    private boolean isWriting() {
        return sql.query("select 1 from revision_counter for update skip locked", row -> 1)
                .isEmpty();
    }

    private Practice publish() {
        try {
            return cast.publish("Written on the other side of the cut");
        } catch (WriteTimeoutException e) {
            return null;
        }
    }

    private int total() throws Exception {
        return node.get("/practices?limit=0").at("/meta/total").asInt();
    }

    private boolean hasEnded(String id) throws Exception {
        HttpResponse<String> answer = node.ask("/imports/" + id);
        return answer.statusCode() == 200 && !answer.body().contains("\"state\":\"applying\"");
    }

    private String planned() throws Exception {
        StringBuilder file = new StringBuilder("externalId,title,language,cities\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("cut %d,Number %d of the cut,en,Bradford\n".formatted(i, i));
        }
        node.post("/imports?source=rpci", "text/csv", file.toString()).get();
        String id = node.get("/imports?limit=1").at("/data/0/id").asText();
        await(
                Duration.ofSeconds(60),
                () -> node.get("/imports/" + id).at("/data/state").asText().equals("planned"));
        return id;
    }

    // Waits for a true or a non-null result.
    private static <T> T await(Duration longest, Callable<T> attempt) throws Exception {
        Instant deadline = Instant.now().plus(longest);
        T result = attempt.call();
        while (result == null || Boolean.FALSE.equals(result)) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
            result = attempt.call();
        }
        return result;
    }
}
