package org.interculturalcities.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.practice.PracticeDetail;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    @Test
    void aDraftIsForThoseWithATokenUntilItIsPublished() {
        PracticeDetail draft = Writer.written(ADMIN.post("/practices", form("A kitchen for all"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/practices/" + lastId()))
                .extract()
                .response());
        assertThat(draft.countries()).extracting("code").containsExactly("GB");
        assertThat(draft.period().from()).isEqualTo("2019");
        Api.get("/practices/" + draft.id()).then().statusCode(404);
        Api.get("/practices/" + draft.slug()).then().statusCode(404);
        Writer.with("reader")
                .get("/practices/" + draft.slug())
                .then()
                .statusCode(200)
                .body("data.status", is("draft"));
        assertThat(Api.total("?q=%22kitchen%20for%20all%22")).isZero();

        ADMIN.patch(draft.id(), Map.of("status", "published")).then().statusCode(200);

        Api.get("/practices/" + draft.id()).then().statusCode(200);
        assertThat(Api.total("?q=%22kitchen%20for%20all%22")).isEqualTo(1);
        ADMIN.delete(draft.id(), "").then().statusCode(204);
    }

    @Test
    void aChangeNeedsTheStateThatWasSeen() {
        String id = published("Seen or not");
        Map<String, Object> change = Map.of("sourceUrl", "https://example.org/1");
        String seen = ADMIN.get("/practices/" + id).header("ETag");
        ADMIN.send(Method.PATCH, "/practices/" + id, change).then().statusCode(428);
        ADMIN.send(Method.PATCH, "/practices/" + id, change, "If-Match", seen)
                .then()
                .statusCode(200)
                .body("data.sourceUrl", is("https://example.org/1"));
        ADMIN.send(Method.PATCH, "/practices/" + id, Map.of("license", "CC-BY-4.0"), "If-Match", seen)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        ADMIN.send(Method.DELETE, "/practices/" + id, null, "If-Match", seen)
                .then()
                .statusCode(412);
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void writesElsewhereDoNotMakeATagStale() {
        String id = published("Left alone");
        String seen = ADMIN.get("/practices/" + id).header("ETag");
        String other = published("Written meanwhile");
        ADMIN.send(Method.PATCH, "/practices/" + id, Map.of("license", "CC-BY-4.0"), "If-Match", seen)
                .then()
                .statusCode(200);
        ADMIN.delete(id, "").then().statusCode(204);
        ADMIN.delete(other, "").then().statusCode(204);
    }

    @Test
    void aNewTitleGivesANewSlugAndTheOldOneLeadsThere() {
        String id = published("First name of it");
        ADMIN.patch(id, Map.of("texts", Map.of("en", Map.of("title", "Second name of it"))))
                .then()
                .statusCode(200)
                .body("data.slug", is("second-name-of-it"))
                .body("data.texts.en.summary", is("Neighbours cook for each other."));
        Api.get("/practices/first-name-of-it")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/practices/second-name-of-it"));
        ADMIN.patch(id, Map.of("texts", Map.of("en", Map.of("title", "First name of it"))))
                .then()
                .body("data.slug", is("first-name-of-it"));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aDeletionSaysWhyAndWhatIsThereInstead() {
        String kept = published("Kept one");
        String gone = published("Doubled one");
        ADMIN.delete(gone, "?replacedBy=999999999").then().statusCode(404);
        ADMIN.delete(gone, "?reason=told twice&replacedBy=" + kept).then().statusCode(204);
        Api.get("/practices/" + gone)
                .then()
                .statusCode(410)
                .body("tombstone.reason", is("told twice"))
                .body("tombstone.replacedBy", is(kept));
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void aRehearsalTellsAndChangesNothing() {
        long before = log.last();
        ADMIN.post("/practices?validateOnly=true", form("Only rehearsed"))
                .then()
                .statusCode(200)
                .body("data.slug", is("only-rehearsed"));
        String id = published("Rehearsed upon");
        ADMIN.send(
                        Method.PATCH,
                        "/practices/" + id + "?validateOnly=true",
                        Map.of("license", "CC0-1.0"),
                        "If-Match",
                        ADMIN.get("/practices/" + id).header("ETag"))
                .then()
                .statusCode(200)
                .body("data.license", is("CC0-1.0"));
        ADMIN.get("/practices/" + id).then().body("data.license", is((Object) null));
        assertThat(log.last()).isEqualTo(before + 1);
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aRepeatedRequestMakesNothingMore() {
        String key = "key of " + System.nanoTime();
        String id = Writer.written(ADMIN.send(Method.POST, "/practices", form("Sent twice"), "Idempotency-Key", key))
                .id();
        long before = log.last();
        ADMIN.patch(id, Map.of("license", "CC0-1.0")).then().statusCode(200);
        ADMIN.send(Method.POST, "/practices", form("Sent twice"), "Idempotency-Key", key)
                .then()
                .statusCode(201)
                .body("data.id", is(id))
                .body("data.revision", is((int) before))
                .body("data.license", is((Object) null));
        assertThat(log.last()).isEqualTo(before + 1);
        ADMIN.send(Method.POST, "/practices", form("Something else"), "Idempotency-Key", key)
                .then()
                .statusCode(422)
                .body("type", endsWith("key-used"));
        Writer.with("contributor")
                .send(Method.POST, "/practices", form("Another's key"), "Idempotency-Key", key)
                .then()
                .statusCode(201);
        ADMIN.delete(id, "").then().statusCode(204);
        ADMIN.delete(ADMIN.get("/practices/anothers-key").path("data.id"), "")
                .then()
                .statusCode(204);
    }

    @Test
    void sayingTheSameOnceMoreIsNoRevision() {
        String id = published("Said twice");
        long before = log.last();
        ADMIN.patch(id, Map.of("status", "published")).then().statusCode(200).body("data.revision", is((int) before));
        assertThat(log.last()).isEqualTo(before);
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void replacingTakesAwayWhatIsLeftOut() {
        String id = published("Replaced in whole");
        ADMIN.put(id, Map.of("originalLanguage", "en", "texts", Map.of("en", Map.of("title", "Replaced in whole"))))
                .then()
                .statusCode(200)
                .body("data.status", is("draft"))
                .body("data.cities", is(List.of()))
                .body("data.period.text", is((Object) null));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aFormSaysAllThatIsWrongWithIt() {
        Map<String, Object> form = form("Wrong in many ways");
        form.put("cities", List.of("gb-bradford", "Vinnitsa"));
        form.put("countries", List.of("GB", "XX"));
        form.put("topics", List.of("cooking"));
        form.put("sourceUrl", "javascript:alert(1)");
        form.put("license", "free for all!");
        form.put(
                "texts",
                Map.of(
                        "en",
                        Map.of("title", " ", "references", List.of(Map.of("title", "x", "url", "ftp://x"))),
                        "no such language",
                        Map.of("title", "x")));
        ADMIN.post("/practices", form)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/cities/1",
                                "/countries/1",
                                "/countries",
                                "/topics/0",
                                "/sourceUrl",
                                "/license",
                                "/texts/en/title",
                                "/texts/en/references/0/url",
                                "/texts/no such language"))
                .body("errors.find { it.pointer == '/topics/0' }.allowed", hasItem("education"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "slug", "revision", "createdAt", "updatedAt", "formerSlugs", "networks"})
    void whatTheCatalogueSettlesCannotBeSent(String field) {
        Map<String, Object> form = form("Mass assigned");
        form.put(field, "7");
        ADMIN.post("/practices", form)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/" + field))
                .body("errors[0].code", is("unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"texts\":{\"en\":null}}",
                "{\"texts\":null}",
                "{\"originalLanguage\":null}",
                "{\"originalLanguage\":\"xx-yy-zz-\"}",
                "{\"cities\":[null]}",
                "{\"cities\":\"gb-bradford\"}",
                "{\"cities\":[[\"gb-bradford\"]]}",
                "{\"externalIds\":[{\"source\":\"x\"}]}",
                "{\"externalIds\":[null]}",
                "{\"texts\":{\"en\":{\"title\":\"x\",\"references\":[null]}}}",
                "{\"texts\":{\"en\":{\"title\":\"x\\u0000y\"}}}",
                "{\"texts\":{\"en\":{\"title\":\"x\\ud800y\"}}}",
                "{\"texts\":{\"en\":{\"title\":\"x\",\"references\":[{\"title\":\"\\u0000\"}]}}}",
                "{\"period\":\"2019\\u0000\"}",
                "{\"sourceUrl\":\"https://\\u0000\"}",
                "{\"license\":\"\\u0000\"}",
                "{\"confirmedOn\":\"yesterday\"}",
                "{\"status\":\"forgotten\"}",
                "{\"status\":2}",
                "[]",
                "7",
                "null"
            })
    void whatCannotBeTakenIsAProblem(String change) {
        String id = ADMIN.get("/practices/together-for-stronger-communities").path("data.id");
        int status = ADMIN.send(Method.PATCH, "/practices/" + id + "?validateOnly=true", change, "If-Match", "*")
                .statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void aHundredMistakesAreEnough() {
        Map<String, Object> form = form("All wrong");
        form.put("topics", Collections.nCopies(50_000, "no such topic"));
        ADMIN.post("/practices", form).then().statusCode(422).body("errors.size()", is(100));
    }

    @Test
    void markupIsTakenOutOfTexts() {
        Map<String, Object> form = form("Tom &amp; Jerry <b>cook</b>");
        form.put(
                "texts",
                Map.of(
                        "en",
                        Map.of(
                                "title",
                                "Tom &amp; Jerry <b>cook</b>",
                                "summary",
                                "<p>One</p><p>Two<script>alert(1)</script></p><ul><li>a</li><li>b</li></ul>")));
        ADMIN.post("/practices?validateOnly=true", form)
                .then()
                .statusCode(200)
                .body("data.title", is("Tom & Jerry cook"))
                .body("data.summary", is("One\n\nTwo\n\n- a\n- b"));
    }

    @Test
    void whatAnotherCatalogueCallsItIsOnePracticesAlone() {
        Map<String, Object> form = form("Called so");
        form.put("externalIds", List.of(Map.of("source", "tests", "id", "1")));
        String id = Writer.written(ADMIN.post("/practices", form)).id();
        ADMIN.post("/practices", form).then().statusCode(422).body("errors.code", contains("taken"));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aCoordinatorWritesInTheCitiesOfTheirNetworksAndNowhereElse() {
        Writer reci = Writer.with("coordinator", "reci");
        String bradford = published("In Bradford");
        Map<String, Object> inBarcelona = form("In Barcelona");
        inBarcelona.put("cities", List.of("es-barcelona"));

        reci.post("/practices", form("Not mine")).then().statusCode(403).body("detail", containsString("reci"));
        reci.patch(bradford, Map.of("cities", List.of("es-barcelona"))).then().statusCode(403);
        reci.put(bradford, inBarcelona).then().statusCode(403);
        reci.delete(bradford, "").then().statusCode(403);
        Response made = reci.post("/practices", inBarcelona);
        String barcelona =
                Writer.written(made.then().statusCode(201).extract().response()).id();
        reci.patch(barcelona, Map.of("cities", List.of("es-barcelona", "gb-bradford")))
                .then()
                .statusCode(403);
        reci.patch(barcelona, Map.of("cities", List.of())).then().statusCode(403);
        reci.patch(barcelona, Map.of("status", "published")).then().statusCode(200);
        reci.delete(barcelona, "").then().statusCode(204);
        ADMIN.delete(bradford, "").then().statusCode(204);
    }

    @Test
    void aContributorWritesDraftsOfTheirOwn() {
        Writer contributor = Writer.with("contributor");
        Writer another = Writer.with("contributor");
        String own = Writer.written(contributor.post("/practices", form("My own draft")))
                .id();
        contributor.patch(own, Map.of("status", "in-review")).then().statusCode(200);
        contributor.patch(own, Map.of("status", "published")).then().statusCode(403);
        another.patch(own, Map.of("license", "CC0-1.0")).then().statusCode(403);
        ADMIN.patch(own, Map.of("status", "published")).then().statusCode(200);
        contributor.patch(own, Map.of("license", "CC0-1.0")).then().statusCode(403);
        contributor.delete(own, "").then().statusCode(403);
        ADMIN.delete(own, "").then().statusCode(204);
    }

    @Test
    void whoReadsCannotWrite() {
        Writer reader = Writer.with("reader");
        reader.post("/practices", form("Read only")).then().statusCode(403);
        for (Object body : List.of(form("Nobody"), Map.of(), "{")) {
            new Writer("no-token-at-all").post("/practices", body).then().statusCode(401);
        }
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/practices")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private String published(String title) {
        Map<String, Object> form = form(title);
        form.put("status", "published");
        return Writer.written(ADMIN.post("/practices", form)
                        .then()
                        .statusCode(201)
                        .extract()
                        .response())
                .id();
    }

    private String lastId() {
        return ADMIN.get("/practices/a-kitchen-for-all").path("data.id");
    }

    private static Map<String, Object> form(String title) {
        return new HashMap<>(Map.of(
                "originalLanguage",
                "en",
                "texts",
                Map.of("en", Map.of("title", title, "summary", "Neighbours cook for each other.")),
                "cities",
                List.of("gb-bradford"),
                "topics",
                List.of("education"),
                "period",
                "since 2019"));
    }
}
