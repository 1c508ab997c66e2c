package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportLimitTest {

    private static final String EXPORT = "/api/v1/practices?format=ndjson";

    @Inject
    ExportLimit exports;

    @Inject
    ExportSettings settings;

    @Test
    void oneMoreExportThanAreSentAtATimeIsToldToWaitAndListsAreNot() throws Exception {
        CountDownLatch begun = new CountDownLatch(settings.atOnce());
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService slowClients = Executors.newFixedThreadPool(settings.atOnce());
        for (int i = 0; i < settings.atOnce(); i++) {
            var unused = slowClients.submit(() -> {
                exports.write(
                        out -> {
                            begun.countDown();
                            await(read);
                        },
                        OutputStream.nullOutputStream());
                return null;
            });
        }
        begun.await();

        Response refused = given().get(EXPORT);
        refused.then().statusCode(429).contentType("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        given().get("/api/v1/archive").then().statusCode(429);
        given().get("/api/v1/practices?q=school").then().statusCode(200);

        read.countDown();
        slowClients.shutdown();
        assertThat(slowClients.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        given().get(EXPORT).then().statusCode(200);
    }

    @Test
    void anExportThatTakesTooLongEndsIncomplete() {
        ExportSettings settings = new ExportSettings() {
            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Duration longest() {
                return Duration.ZERO;
            }
        };
        ExportLimit exports = new ExportLimit(settings, new SimpleMeterRegistry());
        OutputStream out = OutputStream.nullOutputStream();
        assertThatThrownBy(() -> exports.write(body -> body.write(new byte[10]), out))
                .isInstanceOf(IOException.class);
        // And makes room for the next.
        assertThatThrownBy(() -> exports.write(body -> body.write(new byte[10]), out))
                .isInstanceOf(IOException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
