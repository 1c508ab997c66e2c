package org.interculturalcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interculturalcities.Writer;
import org.interculturalcities.contract.RequestGenerator.Attempt;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Asks whatever can be asked. {@code -Dfuzz.requests} says how many times, {@code -Dfuzz.seed} repeats a run that failed.
 */
@QuarkusTest
@TestProfile(OwnCatalogue.class)
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final Duration MAX_LENGTH = Duration.ofSeconds(5);
    private static final int MAX_FAULTS = 50;

    @Test
    void everyAnswerIsKnownToTheContractAndComesInTime() {
        int requests = Integer.getInteger("fuzz.requests", 3_000);
        long seed = Long.getLong("fuzz.seed", 12);
        ApiDescription api = ApiDescription.read();
        RequestGenerator generator = new RequestGenerator(api, tokens(), seed);
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();

        for (int i = 0; i < requests && faults.size() < MAX_FAULTS; i++) {
            Attempt attempt = generator.next();
            List<String> found = new ArrayList<>();
            Answer answer = null;
            try {
                answer = attempt.request().send();
                statuses.merge(answer.status(), 1, Integer::sum);
                found.addAll(faults(api, attempt, answer));
                generator.learn(attempt, answer);
            } catch (UncheckedIOException | IllegalStateException e) {
                found.add(e.toString());
            }
            if (!found.isEmpty()) {
                faults.add("%.3000s%n  -> %.2000s%n  %s".formatted(attempt.request(), found, answer));
            }
        }

        LOG.infof("Fuzz with seed %d, statuses of the answers: %s", seed, statuses);
        assertThat(faults).as("with -Dfuzz.seed=%d", seed).isEmpty();
    }

    private static List<String> faults(ApiDescription api, Attempt attempt, Answer answer) {
        if (answer.status() >= 500 || answer.time().compareTo(MAX_LENGTH) > 0) {
            return List.of("failed or late");
        } else if (!attempt.request().isHttp() && answer.status() >= 400 && answer.body().length == 0) {
            return List.of();
        }
        return attempt.operation()
                .map(operation -> api.faults(operation, attempt.request(), answer))
                .orElseGet(() -> api.faultsOfRefusal(attempt.request(), answer));
    }

    private static List<String> tokens() {
        return List.of(
                Writer.ADMIN.token(),
                Writer.ADMIN.token(),
                Writer.with("reader").token(),
                Writer.with("contributor").token(),
                Writer.with("coordinator", "reci").token());
    }
}
