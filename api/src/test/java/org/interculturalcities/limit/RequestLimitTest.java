package org.interculturalcities.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interculturalcities.Writer;
import org.interculturalcities.access.ValidTokens;
import org.junit.jupiter.api.Test;

/** Each test is a client at an address of its own, behind one proxy. */
@QuarkusTest
@TestProfile(RequestLimitTest.Strict.class)
class RequestLimitTest {

    private static final String LIST = "/api/v1/practices?limit=1";
    private static final int PER_MINUTE = 20;
    private static final int AT_ONCE = 3;
    private static final Duration UPLOAD = Duration.ofSeconds(3);

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "catalogue.proxies", "1",
                    "catalogue.limits.per-minute", Integer.toString(PER_MINUTE),
                    "catalogue.limits.at-once", Integer.toString(AT_ONCE),
                    "catalogue.limits.upload", UPLOAD.toString());
        }
    }

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "catalogue.admin.token")
    String token;

    @Inject
    ValidTokens validTokens;

    @Test
    void eachAnswerSaysWhatRemainsAndOneRequestTooManyHowLongToWait() {
        Response first = get(LIST, "192.0.2.1");
        first.then().statusCode(200).header("RateLimit-Policy", equalTo("\"requests\";q=20;w=60"));
        assertThat(first.header("RateLimit")).startsWith("\"requests\";r=19;t=");

        Response refused = exhaust("192.0.2.1");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", equalTo("20 requests a minute are the maximum"));
        assertThat(refused.header("RateLimit")).startsWith("\"requests\";r=0;t=");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3);
    }

    @Test
    void pagesCountAndTheirFilesDoNot() {
        exhaust("192.0.2.2");
        awaitRefusal(() -> get("/practices", "192.0.2.2"));
        get("/_app/version.json", "192.0.2.2").then().header("RateLimit", nullValue());
    }

    @Test
    void anExportCountsAsTenRequestsAndAnArchiveAsTheWholeQuota() {
        assertThat(remaining(get("/api/v1/practices?format=csv", "192.0.2.3"))).isEqualTo(10);
        assertThat(remaining(given().header("X-Forwarded-For", "192.0.2.4")
                        .accept("text/csv")
                        .get(LIST)))
                .isEqualTo(10);
        assertThat(remaining(get("/api/v1/practices?format=csv&q=format=json", "192.0.2.13")))
                .isEqualTo(10);
        assertThat(remaining(get("/api/v1/archive", "192.0.2.12"))).isZero();
    }

    @Test
    void whatAClientSaysOfItsAddressDoesNotCount() {
        exhaust("192.0.2.5");
        awaitRefusal(() -> get(LIST, "203.0.113.9, 192.0.2.5"));
        get(LIST, "192.0.2.6").then().statusCode(200);
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        exhaust("2001:db8:1:2::1");
        awaitRefusal(() -> get(LIST, "2001:db8:1:2:ffff::7"));
        get(LIST, "2001:db8:1:3::1").then().statusCode(200);
    }

    @Test
    void aValidTokenHasItsOwnQuotaAndAnInvalidOneHasNone() throws Exception {
        awaitValid(token, "192.0.2.7");
        exhaust("192.0.2.7");
        withToken(token, "192.0.2.7").then().statusCode(200);
        awaitRefusal(() -> withToken("made-up", "192.0.2.7"));
    }

    @Test
    void aPageOfAnotherSiteCanReadARefusal() {
        exhaust("192.0.2.8");
        awaitRefusal(() -> given().header("X-Forwarded-For", "192.0.2.8")
                        .header("Origin", "https://example.org")
                        .get(LIST))
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }

    @Test
    void theMachineItselfIsNotLimited() {
        for (int i = 0; i <= PER_MINUTE; i++) {
            given().get(LIST).then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    @Test
    void concurrentRequestsAreLimitedAndSlowUploadsAreClosed() throws Exception {
        String own = Writer.with("admin").token();
        awaitValid(own, "192.0.2.11");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                slow.add(openUpload(own));
            }
            await(() -> withToken(own, "192.0.2.11").statusCode() == 429);
            get(LIST, "192.0.2.9").then().statusCode(200);
            for (Socket each : slow) {
                each.setSoTimeout((int) UPLOAD.multipliedBy(3).toMillis());
                // Read to the end of the connection, with or without an answer before it; none in time fails.
                each.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            await(() -> withToken(own, "192.0.2.11").statusCode() == 200);
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    private static Response get(String path, String address) {
        return given().header("X-Forwarded-For", address).get(path);
    }

    private static Response withToken(String token, String address) {
        return given().header("X-Forwarded-For", address)
                .header("Authorization", "Bearer " + token)
                .get(LIST);
    }

    private static Response exhaust(String address) {
        return firstRefusal(2 * PER_MINUTE, () -> get(LIST, address));
    }

    // One request comes back every three seconds; a quota of its own would last for many more.
    private static Response awaitRefusal(Supplier<Response> request) {
        return firstRefusal(PER_MINUTE / 4, request);
    }

    private static Response firstRefusal(int within, Supplier<Response> request) {
        return Stream.generate(request)
                .limit(within)
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was refused"));
    }

    private static int remaining(Response response) {
        return Integer.parseInt(response.header("RateLimit").replaceFirst(".*;r=(\\d+);.*", "$1"));
    }

    private Socket openUpload(String token) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        String head =
                """
                POST /api/v1/practices HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                X-Forwarded-For: 192.0.2.11\r
                Content-Type: application/json\r
                Content-Length: 1000000\r
                \r
                {"""
                        .formatted(token);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    // A slow machine does not check a token in time at once; until then its address counts.
    private void awaitValid(String token, String address) throws InterruptedException {
        await(() -> {
            withToken(token, address);
            return validTokens.find("Bearer " + token).isPresent();
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not within five seconds");
    }
}
