package org.interculturalcities.access;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenTest {

    @Inject
    Tokens tokens;

    @Inject
    Sql sql;

    @Test
    void theSecretIsToldOnceAndOnlyItsHashIsKept() {
        String secret = Writer.ADMIN
                .post("/tokens", Map.of("name", "Told once", "role", "reader"))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("data.token.name", equalTo("Told once"))
                .extract()
                .path("data.secret");
        assertThat(secret).matches("icat_[A-Za-z0-9_-]{43}");

        assertThat(Writer.ADMIN.get("/tokens").asString()).contains("Told once").doesNotContain(secret);
        assertThat(tokens.list("principal.name", "Told once").get(0).matches(new TokenSecret(secret)))
                .isTrue();
    }

    @Test
    void aTokenSaysWhoseItIs() {
        Writer.with("coordinator", "reci")
                .get("/tokens/current")
                .then()
                .statusCode(200)
                .body("data.role", is("coordinator"))
                .body("data.networks", contains("reci"))
                .body(
                        "data.expiresAt",
                        startsWith(Instant.now().plus(365, DAYS).toString().substring(0, "2027".length())));
    }

    @Test
    void aTokenNeverEndsOnlyIfThatIsAskedAlone() {
        Writer.ADMIN
                .post("/tokens", Map.of("name", "For ever", "role", "reader", "neverExpires", true))
                .then()
                .statusCode(201)
                .body("data.token.expiresAt", nullValue());
        Writer.ADMIN
                .post(
                        "/tokens",
                        Map.of(
                                "name", "For ever",
                                "role", "reader",
                                "neverExpires", true,
                                "expiresAt", "2099-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/neverExpires"));
    }

    @Test
    void aTokenSaysWhenItEnds() {
        Token.Grant grant = new Token.Grant(
                new Principal("Until 2099", Role.READER, Set.of(), "test"), Instant.parse("2099-01-01T00:00:00Z"));
        new Writer(tokens.issue(grant, "test").secret())
                .get("/tokens/current")
                .then()
                .body("data.expiresAt", is("2099-01-01T00:00:00Z"));
    }

    @Test
    void aRevokedTokenIsNoneAtOnce() {
        Writer reader = Writer.with("reader");
        String name = reader.get("/tokens/current").path("data.name");
        String id = Writer.ADMIN.get("/tokens").path("data.find { it.name == '%s' }.id", name);
        reader.get("/tokens/current").then().statusCode(200);

        Writer.ADMIN.send(Method.DELETE, "/tokens/" + id, null).then().statusCode(204);

        reader.get("/tokens/current")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        Writer.ADMIN
                .get("/tokens")
                .then()
                .body("data.find { it.id == '%s' }.revokedAt".formatted(id), notNullValue())
                .body("data.find { it.id == '%s' }.lastUsedAt".formatted(id), notNullValue());
    }

    @Test
    void anExpiredTokenIsNone() {
        Token.Grant grant = new Token.Grant(
                new Principal("Expired", Role.ADMIN, Set.of(), "test"),
                Instant.now().minusSeconds(1));
        new Writer(tokens.issue(grant, "test").secret()).get("/tokens").then().statusCode(401);
    }

    @Test
    void onlyAdminsGiveOutTokens() {
        for (String role : List.of("reader", "contributor")) {
            Writer writer = Writer.with(role);
            writer.get("/tokens").then().statusCode(403);
            writer.post("/tokens", Map.of("name", "Mine", "role", "admin"))
                    .then()
                    .statusCode(403);
            writer.send(Method.DELETE, "/tokens/1", null).then().statusCode(403);
        }
        Api.get("/tokens").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void whatAnAdminReadsIsNotKeptForOthers() {
        Writer.ADMIN.get("/tokens").then().statusCode(200);
        Api.get("/tokens").then().statusCode(401);
        String tag = Writer.ADMIN.get("/tokens").header("ETag");
        if (tag != null) {
            Api.get("/tokens", "If-None-Match", tag).then().statusCode(401);
        }
    }

    @Test
    void aFormSaysAllThatIsWrongWithIt() {
        Writer.ADMIN
                .post("/tokens", Map.of("name", " ", "role", "coordinator", "networks", Set.of("nowhere")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/networks"))
                .body("errors[1].allowed", hasItem("reci"));
        Writer.ADMIN
                .post("/tokens", Map.of("name", "X", "role", "king"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/role"))
                .body("errors[0].allowed", contains("reader", "contributor", "coordinator", "admin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"admin\"", "null", "{\"name\":1}", "{\"name\":null,\"role\":\"admin\"}", ""})
    void nonsenseIsAProblem(String body) {
        int status = Writer.ADMIN.post("/tokens", body).statusCode();
        assertThat(status).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer x", "Basic YTpi", "bearer the-token", "Bearer a.b.c"})
    void whatIsNoTokenIsRefused(String authorization) {
        Api.get("/tokens", "Authorization", authorization).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practices", "practices/1", "suggestions?q=vin", "topics?format=csv", "changes"})
    void aReadWithAnInvalidTokenIsRefused(String path) throws UnknownHostException {
        from("127.0.0.9")
                .header("Authorization", "Bearer guessed")
                .get("/api/v1/" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        Writer.with("reader").get("/" + path).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    private static RequestSpecification from(String address) throws UnknownHostException {
        return given().config(config().httpClient(
                        httpClientConfig().setParam("http.route.local-address", InetAddress.getByName(address))));
    }

    @Test
    void tokensAreListedOnPages() {
        Writer.with("reader");
        Writer.with("coordinator", "reci");
        List<String> walked = new ArrayList<>();
        int total = 0;
        for (String next = "/tokens?limit=1"; next != null; ) {
            JsonPath page = Writer.ADMIN.get(next.replaceFirst(".*/api/v1", "")).jsonPath();
            walked.addAll(page.getList("data.id"));
            total = page.getInt("meta.total");
            next = page.getString("links.next");
        }
        assertThat(walked).hasSize(total).doesNotHaveDuplicates();
        assertThat(walked)
                .isSortedAccordingTo(
                        Comparator.<String>comparingInt(Integer::parseInt).reversed());
    }

    @Test
    void whoShowsTooManyThatAreNoneIsToldHowLongToWait() throws UnknownHostException {
        RequestSpecification elsewhere = from("127.0.0.2").header("Authorization", "Bearer guessed");
        for (int i = 0; i < FailedLogins.MAX_FAILURES; i++) {
            elsewhere.get("/api/v1/tokens").then().statusCode(401);
        }
        Response refused = elsewhere.get("/api/v1/tokens");
        String seconds = refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit-Policy", "\"failed-tokens\";q=20;w=60")
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(seconds)).isBetween(1, 60);
        assertThat(refused.header("RateLimit")).isEqualTo("\"failed-tokens\";r=0;t=" + seconds);
        Api.get("/tokens", "Authorization", "Bearer guessed").then().statusCode(401);
    }

    @Test
    void aRepeatedRequestMakesNoOtherTokenAndIsToldWhichToRevoke() {
        Map<String, Object> form = Map.of("name", "Asked for twice", "role", "reader");
        String id = issue(form, "once").then().statusCode(201).extract().path("data.token.id");

        issue(form, "once")
                .then()
                .statusCode(409)
                .body("detail", containsString("DELETE /api/v1/tokens/" + id))
                .body("data", nullValue());
        issue(Map.of("name", "Another", "role", "reader"), "once")
                .then()
                .statusCode(422)
                .body("type", endsWith("key-used"));
        issue(form, "x".repeat(256)).then().statusCode(400);
    }

    private static Response issue(Map<String, Object> form, String key) {
        return Writer.ADMIN.send(Method.POST, "/tokens", form, "Idempotency-Key", key);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        issue(Map.of("name", "A day ago", "role", "reader"), "long ago").then().statusCode(201);
        sql.update(
                "update idempotency_key set made_at = made_at - interval '25 hours' where key = ?",
                update -> update.setString(1, "long ago"));
        issue(Map.of("name", "A day later", "role", "reader"), "long ago")
                .then()
                .statusCode(201);
    }
}
