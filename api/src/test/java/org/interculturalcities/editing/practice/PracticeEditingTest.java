package org.interculturalcities.editing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    @Test
    void aDraftIsForThoseWithATokenUntilItIsPublished() {
        PracticeDetail draft = Writer.written(ADMIN.post("/practices", Forms.form("A kitchen for all"))
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
        String id = Forms.published("Seen or not");
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
        String id = Forms.published("Left alone");
        String seen = ADMIN.get("/practices/" + id).header("ETag");
        String other = Forms.published("Written meanwhile");
        ADMIN.send(Method.PATCH, "/practices/" + id, Map.of("license", "CC-BY-4.0"), "If-Match", seen)
                .then()
                .statusCode(200);
        ADMIN.delete(id, "").then().statusCode(204);
        ADMIN.delete(other, "").then().statusCode(204);
    }

    @Test
    void aNewTitleGivesANewSlugAndTheOldOneLeadsThere() {
        String id = Forms.published("First name of it");
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
        String kept = Forms.published("CachedResponse one");
        String gone = Forms.published("Doubled one");
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
        ADMIN.post("/practices?validateOnly=true", Forms.form("Only rehearsed"))
                .then()
                .statusCode(200)
                .body("data.slug", is("only-rehearsed"));
        String id = Forms.published("Rehearsed upon");
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
        String id = Writer.written(
                        ADMIN.send(Method.POST, "/practices", Forms.form("Sent twice"), "Idempotency-Key", key))
                .id();
        long before = log.last();
        ADMIN.patch(id, Map.of("license", "CC0-1.0")).then().statusCode(200);
        ADMIN.send(Method.POST, "/practices", Forms.form("Sent twice"), "Idempotency-Key", key)
                .then()
                .statusCode(201)
                .body("data.id", is(id))
                .body("data.revision", is((int) before))
                .body("data.license", is((Object) null));
        assertThat(log.last()).isEqualTo(before + 1);
        ADMIN.send(Method.POST, "/practices", Forms.form("Something else"), "Idempotency-Key", key)
                .then()
                .statusCode(422)
                .body("type", endsWith("key-used"));
        Writer.with("contributor")
                .send(Method.POST, "/practices", Forms.form("Another's key"), "Idempotency-Key", key)
                .then()
                .statusCode(201);
        ADMIN.delete(id, "").then().statusCode(204);
        ADMIN.delete(ADMIN.get("/practices/anothers-key").path("data.id"), "")
                .then()
                .statusCode(204);
    }

    @Test
    void sayingTheSameOnceMoreIsNoRevision() {
        String id = Forms.published("Said twice");
        long before = log.last();
        ADMIN.patch(id, Map.of("status", "published")).then().statusCode(200).body("data.revision", is((int) before));
        assertThat(log.last()).isEqualTo(before);
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void replacingTakesAwayWhatIsLeftOut() {
        String id = Forms.published("Replaced in whole");
        ADMIN.put(id, Map.of("originalLanguage", "en", "texts", Map.of("en", Map.of("title", "Replaced in whole"))))
                .then()
                .statusCode(200)
                .body("data.status", is("draft"))
                .body("data.cities", is(List.of()))
                .body("data.period.text", is((Object) null));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    private String lastId() {
        return ADMIN.get("/practices/a-kitchen-for-all").path("data.id");
    }

    @Test
    void theAnswerToAWriteSaysThatATextIsInAnotherLanguage() {
        String portuguese = "Os vizinhos de várias origens cozinham juntos uma vez por mês, na cozinha da escola, com a"
                + " ajuda da câmara e das associações do bairro. Cada um traz uma receita da sua terra e ensina-a aos"
                + " outros, para que todos se conheçam melhor e não tenham medo uns dos outros.";
        Map<String, Object> form = Map.of(
                "originalLanguage", "en", "texts", Map.of("en", Map.of("title", "Cozinha", "purpose", portuguese)));
        Writer.ADMIN
                .post("/practices?validateOnly=true", form)
                .then()
                .statusCode(200)
                .body("data.warnings.pointer", contains("/texts/en"))
                .body("data.warnings.code", contains("another-language"))
                .body("data.warnings[0].allowed", contains("pt"));
        Map<String, Object> right = Map.of(
                "originalLanguage", "pt", "texts", Map.of("pt", Map.of("title", "Cozinha", "purpose", portuguese)));
        Writer.ADMIN
                .post("/practices?validateOnly=true", right)
                .then()
                .statusCode(200)
                .body("data", not(hasKey("warnings")));
    }
}
