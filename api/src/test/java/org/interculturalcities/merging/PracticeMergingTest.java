package org.interculturalcities.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeMergingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    @Test
    void theSuccessorAnswersForBothInOneRevision() {
        String kept = published("Merged kitchen", Map.of("externalIds", List.of(externalId("old", "1"))));
        String gone = published("Doubled kitchen", Map.of("externalIds", List.of(externalId("old", "2"))));
        ADMIN.patch(gone, title("Twice told kitchen")).then().statusCode(200);
        long before = log.last();

        merge(gone, Map.of("id", kept))
                .statusCode(200)
                .body("data.id", is(kept))
                .body("data.externalIds.id", containsInAnyOrder("1", "2"));

        assertThat(log.last()).isEqualTo(before + 1);
        Api.get("/practices/" + gone + "?lang=en")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/practices/" + kept + "?lang=en"));
        for (String slug : List.of("doubled-kitchen", "twice-told-kitchen")) {
            Api.get("/practices/" + slug)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/practices/merged-kitchen"));
        }
        assertThat(Api.total("?externalId=old:2")).isEqualTo(1);
        assertThat(Api.total("?q=%22twice%20told%20kitchen%22")).isZero();
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void theFeedTellsOfTheMerger() {
        String kept = published("Fed and kept", Map.of());
        String gone = published("Fed and gone", Map.of());
        long before = log.last();
        merge(gone, Map.of("id", kept)).statusCode(200);
        Api.get("/changes?after=" + before)
                .then()
                .body("data.kind", contains("upsert", "merge"))
                .body("data[1].entity", is("practice"))
                .body("data[1].id", is(gone))
                .body("data[1].replacedBy", is(kept))
                .body("data[1].self", is((Object) null));
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void chainsOfMergersLeadToTheirEnd() {
        String first = published("Chain one", Map.of());
        String second = published("Chain two", Map.of());
        String third = published("Chain three", Map.of());
        merge(first, Map.of("id", second)).statusCode(200);
        merge(second, Map.of("id", third)).statusCode(200);
        for (String old : List.of(first, second)) {
            Api.get("/practices/" + old).then().statusCode(308).header("Location", endsWith("/practices/" + third));
        }
        for (String old : List.of("chain-one", "chain-two")) {
            Api.get("/practices/" + old).then().statusCode(308).header("Location", endsWith("/practices/chain-three"));
        }
        ADMIN.delete(third, "").then().statusCode(204);
        Api.get("/practices/" + third).then().statusCode(410);
        Api.get("/practices/chain-one").then().statusCode(410);
    }

    @Test
    void theHistoryOfBothStaysReadable() {
        String kept = published("History kept", Map.of());
        String gone = published("History gone", Map.of());
        merge(gone, Map.of("id", kept)).statusCode(200);
        Api.get("/practices/" + gone + "/history")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].replacedBy", is(kept))
                .body("data[0].changes.field", hasItem("texts.en.title"));
        Api.get("/practices/" + kept + "/history")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].changes.field", contains("formerSlugs"));
        Api.get("/practices/history-gone/history")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/practices/history-kept/history"));
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void textsThatTheSuccessorLacksComeAlongWhereThatIsSaid() {
        Map<String, Object> french = Map.of(
                "originalLanguage",
                "fr",
                "texts",
                Map.of("fr", Map.of("title", "Cuisine"), "en", Map.of("title", "Not taken")));
        String kept = published("Kitchen to be told", Map.of());
        merge(published("", french), Map.of("id", kept, "withTexts", true))
                .statusCode(200)
                .body("data.texts.fr.title", is("Cuisine"))
                .body("data.texts.fr.translation.kind", is("human"))
                .body("data.texts.en.title", is("Kitchen to be told"))
                .body("data.originalLanguage", is("en"));
        merge(
                        published(
                                "", Map.of("originalLanguage", "it", "texts", Map.of("it", Map.of("title", "Cucina")))),
                        Map.of("id", kept))
                .statusCode(200)
                .body("data.languages", containsInAnyOrder("en", "fr"));
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void whatIsMergedCannotBeWritten() {
        String kept = published("Written on", Map.of());
        String gone = published("Not written on", Map.of());
        merge(gone, Map.of("id", kept)).statusCode(200);
        for (Method method : List.of(Method.PUT, Method.PATCH, Method.DELETE)) {
            Object body = method == Method.DELETE ? null : form("Not written on", Map.of());
            ADMIN.send(method, "/practices/" + gone, body, "If-Match", "*")
                    .then()
                    .statusCode(410)
                    .body("tombstone.replacedBy", is(kept));
        }
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void aMergerNeedsAnotherPracticeThatIsThere() {
        String id = published("Alone", Map.of());
        String path = "/practices/" + id + "/successor";
        for (String other : List.of(id, "999999999", "alone", "")) {
            merge(id, Map.of("id", other)).statusCode(422).body("errors.pointer", contains("/id"));
        }
        merge(id, Map.of()).statusCode(422).body("errors[0].code", is("missing"));
        merge(id, Map.of("id", "1", "texts", true)).statusCode(422).body("errors[0].code", is("unknown-field"));
        ADMIN.send(Method.PUT, path, "null", "If-Match", "*").then().statusCode(400);
        ADMIN.send(Method.PUT, path, Map.of("id", "1")).then().statusCode(428);
        ADMIN.send(Method.PUT, path, Map.of("id", "1"), "If-Match", "\"1-x\"")
                .then()
                .statusCode(412);
        String draft = published("Alone in draft", Map.of("status", "draft"));
        merge(id, Map.of("id", draft)).statusCode(422).body("errors[0].code", is("not-published"));
        merge(draft, Map.of("id", id)).statusCode(200);
        Api.get("/practices/" + id + "/successor").then().statusCode(405).header("Allow", is("OPTIONS, PUT"));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aRehearsalTellsAndChangesNothing() {
        String kept = published("Rehearsed kept", Map.of());
        String gone = published("Rehearsed gone", Map.of());
        ADMIN.send(
                        Method.PUT,
                        "/practices/" + gone + "/successor?validateOnly=true",
                        Map.of("id", kept),
                        "If-Match",
                        Api.get("/practices/" + gone).header("ETag"))
                .then()
                .statusCode(200)
                .body("data.id", is(kept));
        Api.get("/practices/" + gone).then().statusCode(200);
        ADMIN.delete(gone, "").then().statusCode(204);
        ADMIN.delete(kept, "").then().statusCode(204);
    }

    @Test
    void aCoordinatorMergesWhatIsTheirsOnBothSides() {
        Writer reci = Writer.with("coordinator", "reci");
        String bradford = published("Merger in Bradford", Map.of());
        String one = published("Merger in Barcelona", Map.of("cities", List.of("es-barcelona")));
        String two = published("Same in Barcelona", Map.of("cities", List.of("es-barcelona")));
        reci.merge("/practices/" + one, Map.of("id", bradford)).then().statusCode(403);
        reci.merge("/practices/" + bradford, Map.of("id", one)).then().statusCode(403);
        Writer.with("contributor")
                .merge("/practices/" + one, Map.of("id", two))
                .then()
                .statusCode(403);
        reci.merge("/practices/" + two, Map.of("id", one)).then().statusCode(200);
        ADMIN.delete(one, "").then().statusCode(204);
        ADMIN.delete(bradford, "").then().statusCode(204);
    }

    private static io.restassured.response.ValidatableResponse merge(String id, Map<String, Object> successor) {
        return ADMIN.merge("/practices/" + id, successor).then();
    }

    private static String published(String title, Map<String, Object> more) {
        return Writer.written(ADMIN.post("/practices", form(title, more))).id();
    }

    private static Map<String, Object> form(String title, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(title(title));
        form.putAll(Map.of("originalLanguage", "en", "cities", List.of("gb-bradford"), "status", "published"));
        form.putAll(more);
        return form;
    }

    private static Map<String, Object> title(String title) {
        return Map.of("texts", Map.of("en", Map.of("title", title)));
    }

    private static Map<String, String> externalId(String source, String id) {
        return Map.of("source", source, "id", id);
    }
}
