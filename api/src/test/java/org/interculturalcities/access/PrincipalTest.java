package org.interculturalcities.access;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrincipalTest {

    private static final Writer ADMIN = Writer.ADMIN;
    private static final Map<String, Object> DRAFT =
            Map.of("originalLanguage", "en", "texts", Map.of("en", Map.of("title", "A draft of one's own")));

    private static final String LASTING_ADMIN = "it.role == 'admin' && it.revokedAt == null && it.expiresAt == null";

    @Inject
    Sql sql;

    @Inject
    Tokens tokens;

    @Inject
    AuditLog audit;

    @Test
    void aNameMayBeUsedAgainByAnotherPrincipal() {
        JsonPath first = issue(Map.of("name", "Ana", "role", "contributor"));
        JsonPath second = issue(Map.of("name", "Ana", "role", "reader"));

        assertThat(second.getString("data.token.principal")).isNotEqualTo(first.getString("data.token.principal"));
        writer(second)
                .get("/tokens/current")
                .then()
                .body("data.principal", is(second.getString("data.token.principal")))
                .body("data.role", is("reader"));
    }

    @Test
    void aTokenIsRotatedWithOverlap() {
        JsonPath first = issue(Map.of("name", "Rotated", "role", "coordinator", "networks", List.of("reci")));
        String principal = first.getString("data.token.principal");
        JsonPath second = issue(Map.of("principal", principal, "expiresAt", "2099-01-01T00:00:00Z"));

        for (Writer both : List.of(writer(first), writer(second))) {
            both.get("/tokens/current")
                    .then()
                    .statusCode(200)
                    .body("data.principal", is(principal))
                    .body("data.name", is("Rotated"))
                    .body("data.networks", contains("reci"));
        }
        revoke(ADMIN, first).then().statusCode(204);
        writer(first).get("/tokens/current").then().statusCode(401);
        writer(second).get("/tokens/current").then().statusCode(200).body("data.expiresAt", notNullValue());
    }

    @Test
    void aContributorKeepsDraftsImportsAndKeysWhenItsTokenIsRotated() {
        JsonPath first = issue(Map.of("name", "Draws up drafts", "role", "contributor"));
        String draft = write(writer(first)).then().statusCode(201).extract().path("data.id");
        int file = bringIn(writer(first));

        Writer rotated = writer(issue(Map.of("principal", first.getString("data.token.principal"))));
        revoke(ADMIN, first);

        rotated.patch(draft, Map.of("license", "CC0-1.0")).then().statusCode(200);
        write(rotated).then().statusCode(201).body("data.id", is(draft));
        rotated.get("/imports/" + file).then().statusCode(200);
        rotated.get("/imports").then().body("data", hasSize(1));
        rotated.delete(draft, "").then().statusCode(204);
    }

    @Test
    void aStrangerOfTheSameNameGetsNothingOfTheFirst() {
        Map<String, Object> form = Map.of("name", "Namesake", "role", "contributor");
        Writer first = writer(issue(form));
        String draft = write(first).then().statusCode(201).extract().path("data.id");
        int file = bringIn(first);

        Writer stranger = writer(issue(form));

        stranger.patch(draft, Map.of("license", "CC0-1.0")).then().statusCode(403);
        stranger.get("/imports/" + file).then().statusCode(404);
        stranger.get("/imports").then().body("data", hasSize(0));
        String another = write(stranger)
                .then()
                .statusCode(201)
                .body("data.id", not(draft))
                .extract()
                .path("data.id");
        ADMIN.delete(draft, "").then().statusCode(204);
        ADMIN.delete(another, "").then().statusCode(204);
    }

    @Test
    void whatIsSaidOfAKnownPrincipalHasToAgree() {
        String principal = issue(Map.of("name", "Known", "role", "reader")).getString("data.token.principal");

        post(Map.of("principal", principal, "name", "Known", "role", "reader", "networks", List.of()))
                .then()
                .statusCode(201);
        post(Map.of("principal", principal, "name", "Other", "role", "admin", "networks", List.of("reci")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/role", "/networks"))
                .body("errors.allowed", contains(List.of("Known"), List.of("reader"), null));
        for (String nobody : List.of("0", "-1", "Known", "99999999999999999999")) {
            post(Map.of("principal", nobody)).then().statusCode(422).body("errors.pointer", contains("/principal"));
        }
    }

    @Test
    void theLastTokenOfAnAdminStays() {
        JsonPath passing = issue(Map.of("name", "For a day", "role", "admin", "expiresAt", "2099-01-01T00:00:00Z"));
        ADMIN.get("/tokens").then().body("data.findAll { %s }.id".formatted(LASTING_ADMIN), hasSize(1));

        revoke(ADMIN, idOfEnvironment())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("POST /api/v1/tokens"));
        revoke(ADMIN, passing).then().statusCode(204);
        ADMIN.get("/tokens/current").then().statusCode(200);
    }

    @Test
    void ofTwoAdminsWhoRevokeEachOtherOneStays() {
        for (int i = 0; i < 10; i++) {
            JsonPath other = issue(Map.of("name", "Rival", "role", "admin"));
            String environment = idOfEnvironment();
            CompletableFuture<Response> one = supplyAsync(() -> revoke(ADMIN, other));
            CompletableFuture<Response> two = supplyAsync(() -> revoke(writer(other), environment));

            assertThat(List.of(one.join().statusCode(), two.join().statusCode()))
                    .containsOnlyOnce(204)
                    .containsAnyOf(401, 409);
            restoreEnvironment();
            revoke(ADMIN, other);
        }
    }

    @Test
    void anotherTokenOfTheEnvironmentReplacesTheOneBefore() {
        String principal = ADMIN.get("/tokens/current").path("data.principal");
        String another = "another-token-of-the-environment-of-tests";
        try {
            start(another);
            ADMIN.get("/tokens/current").then().statusCode(401);
            new Writer(another).get("/tokens/current").then().statusCode(200).body("data.principal", is(principal));
        } finally {
            restoreEnvironment();
        }
    }

    @Test
    void anotherTokenOfTheSamePrincipalOutlivesAStart() {
        String principal = ADMIN.get("/tokens/current").path("data.principal");
        JsonPath another = issue(Map.of("principal", principal));
        start(ADMIN.token());
        writer(another).get("/tokens/current").then().statusCode(200);
        revoke(ADMIN, another).then().statusCode(204);
    }

    @Test
    void aRevokedTokenOfTheEnvironmentStaysRevokedAndTheStartGoesOn() {
        String revoked = "a-token-of-the-environment-that-was-revoked";
        try {
            start(revoked);
            restoreEnvironment();
            start(revoked);
            new Writer(revoked).get("/tokens/current").then().statusCode(401);
            ADMIN.get("/tokens/current").then().statusCode(200);
        } finally {
            restoreEnvironment();
        }
    }

    @Test
    void nodesThatStartAtOnceWithTheSameTokenAllStart() {
        String shared = "the-token-of-two-nodes-that-start-at-once";
        try {
            CompletableFuture<?>[] nodes = new CompletableFuture<?>[4];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = runAsync(() -> start(shared));
            }
            CompletableFuture.allOf(nodes).join();
            new Writer(shared)
                    .get("/tokens")
                    .then()
                    .statusCode(200)
                    .body("data.findAll { %s }.id".formatted(LASTING_ADMIN), hasSize(1));
        } finally {
            restoreEnvironment();
        }
    }

    private void start(String token) {
        new FirstAdminToken(tokens, () -> Optional.of(token), Optional::empty, audit).make(new StartupEvent());
    }

    // A token that was revoked stays so; only here it may not.
    private void restoreEnvironment() {
        sql.update(
                "update access_token set revoked_at = case when hash = ? then null else coalesce(revoked_at, now()) end"
                        + " where environment",
                update -> update.setBytes(1, new TokenSecret(ADMIN.token()).hash()));
    }

    private static String idOfEnvironment() {
        String principal = ADMIN.get("/tokens/current").path("data.principal");
        return ADMIN.get("/tokens").path("data.find { it.principal == '%s' && it.revokedAt == null }.id", principal);
    }

    private static JsonPath issue(Map<String, Object> form) {
        return post(form).then().statusCode(201).extract().jsonPath();
    }

    private static Response post(Map<String, Object> form) {
        return ADMIN.post("/tokens", form);
    }

    private static Writer writer(JsonPath issued) {
        return new Writer(issued.getString("data.secret"));
    }

    private static Response revoke(Writer admin, JsonPath issued) {
        return revoke(admin, issued.getString("data.token.id"));
    }

    private static Response revoke(Writer admin, String id) {
        return admin.send(Method.DELETE, "/tokens/" + id, null);
    }

    private static Response write(Writer writer) {
        return writer.send(Method.POST, "/practices", DRAFT, "Idempotency-Key", "the same for all");
    }

    private static int bringIn(Writer writer) {
        return new ImportClient(writer).plan("title\nA row of one's own\n", "").getInt("data.id");
    }
}
