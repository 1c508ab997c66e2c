package org.interculturalcities;

import static io.restassured.path.json.JsonPath.from;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.interculturalcities.practice.Practice;
import org.junit.jupiter.api.Test;

/** Two services on one PostgreSQL: this one, and a packaged one beside it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TwoNodesIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    Fixtures cast;

    @Inject
    Config config;

    @Test
    void whatIsWrittenOnOneIsFoundOnTheOtherWithinASecond() throws Exception {
        Map<String, String> sameDatabase = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", config.getValue("quarkus.datasource.jdbc.url", String.class),
                "QUARKUS_DATASOURCE_USERNAME", config.getValue("quarkus.datasource.username", String.class),
                "QUARKUS_DATASOURCE_PASSWORD", config.getValue("quarkus.datasource.password", String.class));
        try (Service other = Service.start(Service.freePort(), sameDatabase)) {
            int before = total(other);
            Practice written = cast.publish("Seen from the other side");
            assertThat(timeUntil(other, before + 1)).isLessThan(A_SECOND);

            cast.delete(written);
            assertThat(timeUntil(other, before)).isLessThan(A_SECOND);
            assertThat(other.get("/api/v1/practices/" + written.id())).contains("\"status\":410");
        }
    }

    private static Duration timeUntil(Service service, int expected) throws Exception {
        Instant start = Instant.now();
        while (total(service) != expected) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
            Thread.sleep(20);
        }
        return Duration.between(start, Instant.now());
    }

    private static int total(Service service) throws Exception {
        return from(service.get("/api/v1/practices?limit=0")).getInt("meta.total");
    }
}
