package org.interculturalcities.editing.directory;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void aNetworkIsMadeChangedAndDeleted() {
        make(
                "dialogue-fr",
                Map.of("country", "FR", "founded", 2019, "parent", "icc", "website", "https://example.org"));
        Api.get("/networks/dialogue-fr").then().statusCode(200).body("data.founded", is(2019));
        ADMIN.send(Method.PATCH, "/networks/dialogue-fr", Map.of("founded", 2020))
                .then()
                .statusCode(428);
        ADMIN.patchAt("/networks/dialogue-fr", Map.of("founded", 2020))
                .then()
                .statusCode(200)
                .body("data.founded", is(2020))
                .body("data.parent", is("icc"));
        ADMIN.putAt("/networks/dialogue-fr", Map.of("name", "Dialogue", "scope", "regional"))
                .then()
                .statusCode(200)
                .body("data.scope", is("regional"))
                .body("data.parent", is((Object) null));
        ADMIN.deleteAt("/networks/dialogue-fr", "").then().statusCode(204);
        Api.get("/networks/dialogue-fr").then().statusCode(410).body("tombstone.id", is("dialogue-fr"));
        Api.get("/networks/dialogue-fr/members").then().statusCode(410);
    }

    @Test
    void aNetworkIsNoPartOfItself() {
        make("outer", Map.of());
        make("inner", Map.of("parent", "outer"));
        make("innermost", Map.of("parent", "inner"));
        for (String parent : List.of("outer", "inner", "innermost")) {
            ADMIN.patchAt("/networks/outer", Map.of("parent", parent))
                    .then()
                    .statusCode(422)
                    .body("errors", hasSize(1))
                    .body("errors[0].code", is("circular"));
        }
        ADMIN.post("/networks", Map.of("id", "loop", "name", "Loop", "scope", "national", "parent", "loop"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("circular"));
        ADMIN.deleteAt("/networks/outer", "")
                .then()
                .statusCode(409)
                .body("detail", containsString("networks that are part of it: 1"));
        for (String id : List.of("innermost", "inner", "outer")) {
            ADMIN.deleteAt("/networks/" + id, "").then().statusCode(204);
        }
    }

    @Test
    void aNetworkWithMembersStays() {
        ADMIN.deleteAt("/networks/reci", "").then().statusCode(409).body("detail", containsString("memberships: "));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ADMIN.post(
                        "/networks",
                        Map.of(
                                "id", "No Id",
                                "scope", "galactic",
                                "country", "Spain",
                                "founded", 12,
                                "website", "ftp://example.org",
                                "parent", "unheard-of",
                                "note", "n".repeat(2001)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/id", "/name", "/scope", "/country", "/founded", "/website", "/parent", "/note"))
                .body("errors.find { it.pointer == '/scope' }.allowed", hasItem("regional"))
                .body("errors.find { it.pointer == '/parent' }.allowed", hasItem("icc"));
        ADMIN.post("/networks", Map.of("id", "reci", "name", "RECI", "scope", "national"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("taken"));
    }

    @Test
    void onlyAdminsWriteNetworks() {
        Writer coordinator = Writer.with("coordinator", "reci");
        coordinator
                .post("/networks", Map.of("id", "mine", "name", "Mine", "scope", "national"))
                .then()
                .statusCode(403);
        coordinator.patchAt("/networks/reci", Map.of("note", "Mine")).then().statusCode(403);
        coordinator.deleteAt("/networks/reci", "").then().statusCode(403);
    }

    private static void make(String id, Map<String, Object> more) {
        Map<String, Object> form = new java.util.HashMap<>(Map.of("id", id, "name", id, "scope", "national"));
        form.putAll(more);
        ADMIN.post("/networks", form)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/networks/" + id))
                .body("data.id", is(id));
    }
}
