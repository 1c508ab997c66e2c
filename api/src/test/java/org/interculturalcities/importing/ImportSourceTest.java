package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.fetch.FileServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are imported from an address again and again. */
@QuarkusTest
@TestProfile(FetchedImportTest.OnThisMachine.class)
class ImportSourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEAD = "externalId,title,language,cities\n";
    private static final Map<String, Object> NOW = new HashMap<>();

    static {
        NOW.put("startsAt", null);
    }

    private final Writer admin = Writer.ADMIN;
    private final List<Integer> made = new ArrayList<>();
    private FileServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                new FileServer("127.0.0.1", ConfigProvider.getConfig().getValue("catalogue.fetch.port", Integer.class));
    }

    @AfterEach
    void stop() {
        made.forEach(id -> admin.send(Method.DELETE, "/import-sources/" + id, null));
        server.close();
        ImportClient.cleanUp();
    }

    @AfterAll
    static void trustNobodyElse() {
        FetchedImportTest.trustNobodyElse();
    }

    @Test
    void aFileIsPlannedInTheNameOfItsOwner() {
        server.serve("/choirs.csv", rows(3));
        Writer owner = Writer.with("contributor");

        int id = create(owner, "/choirs.csv", Map.of("source", "choirs", "onError", "skip", "every", "P7D"));
        JsonPath source = await(id, hasImport());

        assertThat(source.getString("data.failure")).isNull();
        assertThat(source.getString("data.every")).isEqualTo("P7D");
        assertThat(Duration.between(time(source, "lastRunAt"), time(source, "nextRunAt")))
                .isBetween(Duration.ofDays(6), Duration.ofDays(7));
        JsonPath plan = settled(source.getLong("data.lastImport.id"));
        assertThat(plan.getString("data.state")).isEqualTo("planned");
        assertThat(plan.getString("data.createdBy")).isEqualTo(source.getString("data.createdBy"));
        assertThat(plan.getString("data.url")).isEqualTo(server.url("/choirs.csv"));
        assertThat(plan.getString("data.source")).isEqualTo("choirs");
        assertThat(plan.getString("data.onError")).isEqualTo("skip");
        assertThat(plan.getInt("data.counts.create")).isEqualTo(3);
        assertThat(owner.get("/imports/" + plan.getString("data.id")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnchangedFileIsNotImportedAgain() {
        server.serve("/choirs.csv", exchange -> {
            boolean isKnown = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] file = rows(1).getBytes();
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.sendResponseHeaders(isKnown ? 304 : 200, isKnown ? -1 : file.length);
            if (!isKnown) {
                exchange.getResponseBody().write(file);
            }
        });
        int id = create(admin, "/choirs.csv", Map.of());
        JsonPath first = await(id, hasImport());

        JsonPath second = runAgain(id);

        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1).getResponseCode()).isEqualTo(304);
        assertThat(second.getLong("data.lastImport.id")).isEqualTo(first.getLong("data.lastImport.id"));
        assertThat(second.getString("data.failure")).isNull();
    }

    @Test
    void theSameBytesAreNotImportedAgainUnlessTheOptionsDiffer() {
        server.serve("/choirs.csv", rows(1));
        int id = create(admin, "/choirs.csv", Map.of());
        long first = await(id, hasImport()).getLong("data.lastImport.id");

        assertThat(runAgain(id).getLong("data.lastImport.id")).isEqualTo(first);
        change(id, Map.of("source", "other-choirs"));

        await(id, source -> source.getLong("data.lastImport.id") > first);
    }

    @Test
    void aLaterFileReplacesAPlanThatNobodyEdited() {
        server.serve("/choirs.csv", rows(1));
        int id = create(admin, "/choirs.csv", Map.of());
        long first = await(id, hasImport()).getLong("data.lastImport.id");
        settled(first);

        server.serve("/choirs.csv", rows(2));
        long second = runAgain(id).getLong("data.lastImport.id");
        assertThat(second).isGreaterThan(first);
        assertThat(settled(first).getString("data.state")).isEqualTo("cancelled");
        settled(second);
        ImportClient.ADMIN.edit(second, 2, Map.of("skip", true)).then().statusCode(200);

        server.serve("/choirs.csv", rows(3));
        long third = runAgain(id).getLong("data.lastImport.id");
        assertThat(settled(second).getString("data.state")).isEqualTo("planned");
        assertThat(settled(third).getInt("data.counts.create")).isEqualTo(3);
    }

    @Test
    void aServerThatFailsIsAskedAgainAndStopsNoOther() {
        server.serve("/failing.csv", exchange -> exchange.sendResponseHeaders(503, -1));
        server.serve("/choirs.csv", rows(1));
        int failing = create(admin, "/failing.csv", Map.of("every", "P30D"));
        int other = create(admin, "/choirs.csv", Map.of());

        JsonPath failed = await(failing, source -> source.getString("data.failure") != null);
        await(other, hasImport());

        assertThat(failed.getString("data.failure.detail")).isEqualTo("The server answered 503");
        assertThat(failed.getString("data.failure.errors[0].code")).isEqualTo("not-fetched");
        assertThat(Duration.between(time(failed, "lastRunAt"), time(failed, "nextRunAt")))
                .isEqualTo(Duration.ofMinutes(5));
        JsonPath again = runAgain(failing);
        assertThat(Duration.between(time(again, "lastRunAt"), time(again, "nextRunAt")))
                .isEqualTo(Duration.ofMinutes(10));

        server.serve("/failing.csv", rows(1));
        assertThat(runAgain(failing).getString("data.failure")).isNull();
    }

    @Test
    void nothingIsImportedInTheNameOfSomeoneWithoutAToken() {
        server.serve("/choirs.csv", rows(1));
        Response issued = admin.post("/tokens", Map.of("name", "Choir office", "role", "contributor"));
        Writer owner = new Writer(issued.path("data.secret"));
        int id = create(owner, "/choirs.csv", Map.of());
        await(id, hasImport());
        server.serve("/choirs.csv", rows(2));

        admin.send(Method.DELETE, "/tokens/" + issued.path("data.token.id"), null)
                .then()
                .statusCode(204);
        int fetched = server.requests().size();
        JsonPath refused = runAgain(id);

        assertThat(refused.getInt("data.failure.status")).isEqualTo(403);
        assertThat(refused.getString("data.failure.detail")).startsWith("Choir office has no valid token");
        assertThat(server.requests()).hasSize(fetched);
        admin.post("/tokens", Map.of("principal", issued.path("data.token.principal")))
                .then()
                .statusCode(201);
        assertThat(runAgain(id).getString("data.failure")).isNull();
    }

    @Test
    void aSafePlanIsAppliedIfItsOwnerWantsIt() {
        server.serve("/choirs.csv", rows(11));
        int id = create(admin, "/choirs.csv", Map.of("source", "choirs", "absent", "archive", "apply", true));
        assertThat(lastState(id)).isEqualTo("applied");

        server.serve("/choirs.csv", rows(9));
        runAgain(id);
        assertThat(lastState(id)).isEqualTo("planned");
        JsonPath held = settled(lastImport(id));
        assertThat(held.getString("data.failure.type")).endsWith("plan-needs-review");
        assertThat(held.getString("data.failure.detail")).contains("2 of 11");

        server.serve("/choirs.csv", rows(12));
        runAgain(id);
        assertThat(lastState(id)).isEqualTo("applied");
        server.serve("/choirs.csv", rows(11));
        runAgain(id);
        assertThat(settled(lastImport(id)).getInt("data.counts.archive")).isEqualTo(1);
        assertThat(lastState(id)).isEqualTo("applied");
    }

    @Test
    void aPlanWithErrorsWaitsForItsOwnerEvenOnceItIsMended() {
        server.serve("/choirs.csv", rows(1) + "x,Choir of nowhere,en,Nowhere\n");
        int id = create(admin, "/choirs.csv", Map.of("onError", "skip", "apply", true));
        assertThat(lastState(id)).isEqualTo("planned");
        long plan = lastImport(id);
        assertThat(settled(plan).getString("data.failure.detail")).startsWith("1 rows");
        assertThat(ImportClient.ADMIN
                        .step(plan, "application?validateOnly=true")
                        .statusCode())
                .isEqualTo(200);

        ImportClient.ADMIN.edit(plan, 3, Map.of("skip", true)).then().statusCode(200);

        assertThat(settled(plan).getInt("data.counts.error")).isZero();
        assertThat(settled(plan).getString("data.state")).isEqualTo("planned");
        ImportClient.ADMIN.apply(plan);
    }

    @Test
    void onlyItsOwnerAndAdminsSeeAnImportSource() {
        Writer owner = Writer.with("contributor");
        int id = create(owner, "/choirs.csv", Map.of("enabled", false));

        assertThat(Writer.with("contributor").get("/import-sources/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Writer.with("contributor").get("/import-sources").<Integer>path("meta.total"))
                .isZero();
        assertThat(owner.get("/import-sources").<Integer>path("data[0].id")).isEqualTo(id);
        assertThat(admin.get("/import-sources").<List<Integer>>path("data.id")).contains(id);
        assertThat(Writer.with("reader").get("/import-sources").statusCode()).isEqualTo(403);
        assertThat(owner.send(Method.PATCH, "/import-sources/" + id, Map.of("kind", "memberships"))
                        .statusCode())
                .as("Contributors import no memberships")
                .isEqualTo(403);
        assertThat(owner.send(Method.DELETE, "/import-sources/" + id, null).statusCode())
                .isEqualTo(204);
        assertThat(owner.get("/import-sources/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aPausedOneDoesNotRun() throws InterruptedException {
        server.serve("/choirs.csv", rows(1));
        int paused = create(admin, "/choirs.csv", Map.of("enabled", false));
        int later = create(admin, "/choirs.csv", Map.of("startsAt", "2099-01-01T06:00:00Z"));

        Thread.sleep(5000);

        assertThat(server.requests()).isEmpty();
        assertThat(source(paused).getString("data.nextRunAt")).isNull();
        assertThat(source(later).getString("data.nextRunAt")).isEqualTo("2099-01-01T06:00:00Z");
        change(paused, Map.of("enabled", true));
        await(paused, hasImport());
    }

    @ParameterizedTest
    @CsvSource({
        "every, PT59M, /every, out-of-range",
        "every, P367D, /every, out-of-range",
        "every, -P1D, /every, out-of-range",
        "every, daily, /every, out-of-range",
        "url, http://example.org/list.csv, /url, not-https",
        "url, https://127.0.0.1/list.csv, /url, not-https",
        "source, 'a:b', /source, not-a-source",
        "kind, people, /kind, unknown-value",
        "absent, archive, /source, missing",
        "startsAt, 1999-01-01T00:00:00Z, /startsAt, out-of-range",
    })
    void whatCannotBeMeantIsRefused(String field, String value, String pointer, String code) {
        Map<String, Object> form = new HashMap<>(Map.of("url", server.url("/choirs.csv"), "every", "P1D"));
        form.put(field, value);

        Response answer = admin.post("/import-sources", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly(pointer);
        assertThat(answer.<List<String>>path("errors.code")).containsExactly(code);
    }

    private int create(Writer owner, String path, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of("url", server.url(path), "every", "P1D"));
        form.putAll(more);
        int id = owner.post("/import-sources", form)
                .then()
                .statusCode(201)
                .extract()
                .path("data.id");
        made.add(id);
        return id;
    }

    private void change(int id, Map<String, Object> patch) {
        admin.send(Method.PATCH, "/import-sources/" + id, patch).then().statusCode(200);
    }

    private JsonPath runAgain(int id) {
        String last = source(id).getString("data.lastRunAt");
        change(id, NOW);
        return await(id, source -> !source.getString("data.lastRunAt").equals(last));
    }

    private JsonPath source(int id) {
        return admin.get("/import-sources/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Predicate<JsonPath> hasImport() {
        return source -> source.getString("data.lastImport") != null;
    }

    private long lastImport(int id) {
        return await(id, hasImport()).getLong("data.lastImport.id");
    }

    private String lastState(int id) {
        settled(lastImport(id));
        return source(id).getString("data.lastImport.state");
    }

    private JsonPath await(int id, Predicate<JsonPath> condition) {
        return await(() -> source(id), condition);
    }

    private JsonPath settled(long plan) {
        return await(
                () -> ImportClient.ADMIN.get(Long.toString(plan)).jsonPath(),
                task -> !List.of("received", "planning", "applying").contains(task.getString("data.state")));
    }

    private static JsonPath await(Supplier<JsonPath> read, Predicate<JsonPath> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonPath found = read.get();
        while (!condition.test(found)) {
            assertThat(Instant.now()).as(found.prettify()).isBefore(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            found = read.get();
        }
        return found;
    }

    private static Instant time(JsonPath source, String field) {
        return Instant.parse(source.getString("data." + field));
    }

    private static String rows(int count) {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 1; i <= count; i++) {
            file.append("%d,Choir number %d of the square,en,Bradford\n".formatted(i, i));
        }
        return file.toString();
    }
}
