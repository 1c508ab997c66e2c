package org.interculturalcities.editing.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void aNewCityIsFoundByAllItsNames() {
        ADMIN.post(
                        "/cities",
                        Map.of(
                                "name",
                                "Saint-Étienne",
                                "country",
                                "FR",
                                "kind",
                                "city",
                                "names",
                                Map.of("oc", "Sant Estève"),
                                "aliases",
                                List.of("Sainté <b>FR</b>"),
                                "latitude",
                                45.43,
                                "longitude",
                                4.39,
                                "population",
                                173_000))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/cities/fr-saint-etienne"))
                .body("data.localName", is("Saint-Étienne"))
                .body("data.aliases", contains("Sainté FR"))
                .body("data.country.name", is("France"));
        for (String name : List.of("saint etienne", "Sant Estève", "sainté fr")) {
            Api.get("/cities?q="
                            + name.replace(" ", "%20").replace("è", "%C3%A8").replace("é", "%C3%A9"))
                    .then()
                    .body("data.id", hasItem("fr-saint-etienne"));
        }
        Api.get("/cities/fr-saint-etienne?lang=oc").then().body("data.name", is("Sant Estève"));
        ADMIN.deleteAt("/cities/fr-saint-etienne", "").then().statusCode(204);
    }

    @Test
    void aChangeNeedsTheStateThatWasSeenAndKeepsTheId() {
        make("Changing", "gb-changing");
        Map<String, Object> change = Map.of("kind", "borough");
        ADMIN.send(Method.PATCH, "/cities/gb-changing", change).then().statusCode(428);
        String seen = Api.get("/cities/gb-changing").header("ETag");
        ADMIN.patchAt("/cities/gb-changing", change).then().statusCode(200).body("data.kind", is("borough"));
        ADMIN.send(Method.PATCH, "/cities/gb-changing", change, "If-Match", seen)
                .then()
                .statusCode(412);
        ADMIN.patchAt("/cities/gb-changing", Map.of("id", "gb-changed"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("never-changes"));
        ADMIN.putAt("/cities/gb-changing", Map.of("name", "Changed", "country", "IE", "kind", "city"))
                .then()
                .statusCode(200)
                .body("data.id", is("gb-changing"))
                .body("data.country.code", is("IE"))
                .body("data.localName", is("Changed"));
        ADMIN.deleteAt("/cities/gb-changing", "").then().statusCode(204);
    }

    @Test
    void puttingDoesNotCreate() {
        ADMIN.send(Method.PUT, "/cities/gb-nowhere", form("Nowhere"), "If-Match", "*")
                .then()
                .statusCode(404);
        ADMIN.send(Method.PUT, "/cities/%00", form("Nowhere"), "If-Match", "*")
                .then()
                .statusCode(404);
    }

    @Test
    void aRehearsalTellsAndChangesNothing() {
        ADMIN.post("/cities?validateOnly=true", form("Rehearsal Town"))
                .then()
                .statusCode(200)
                .body("data.id", is("gb-rehearsal-town"));
        Api.get("/cities/gb-rehearsal-town").then().statusCode(404);
    }

    @Test
    void aRepeatedRequestMakesNothingMore() {
        for (int i = 0; i < 2; i++) {
            ADMIN.send(Method.POST, "/cities", form("Twice Sent"), "Idempotency-Key", "the city sent twice")
                    .then()
                    .statusCode(201)
                    .body("data.id", is("gb-twice-sent"));
        }
        ADMIN.post("/cities", form("Twice Sent"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"))
                .body("errors[0].code", is("taken"));
        ADMIN.deleteAt("/cities/gb-twice-sent", "").then().statusCode(204);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ADMIN.post(
                        "/cities",
                        Map.of(
                                "name",
                                " ",
                                "country",
                                "XX",
                                "kind",
                                "village",
                                "names",
                                Map.of("not a language", "Name", "fr", "a\u0000b"),
                                "aliases",
                                List.of("x".repeat(201)),
                                "latitude",
                                91,
                                "population",
                                0,
                                "geonamesId",
                                2561668))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/country",
                                "/kind",
                                "/names/not a language",
                                "/names/fr",
                                "/aliases/0",
                                "/latitude",
                                "/longitude",
                                "/population",
                                "/geonamesId"))
                .body("errors.find { it.pointer == '/kind' }.allowed", hasItem("municipality-union"))
                .body("errors.find { it.pointer == '/country' }.allowed", hasItem("FR"));
        ADMIN.post("/cities", Map.of()).then().statusCode(422).body("errors.pointer", hasItem("/country"));
        ADMIN.post("/cities", Map.of("nme", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-field"))
                .body("errors[0].allowed", hasItem("name"));
        for (String id : List.of("", "uk-london", "gb-", "gb-London", "gb-" + "x".repeat(98))) {
            ADMIN.post("/cities", Map.of("name", "London", "country", "GB", "kind", "city", "id", id))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/id"));
        }
        ADMIN.post("/cities", Map.of("name", "!!!", "country", "GB", "kind", "city"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"));
        for (String nonsense : List.of("[]", "\"x\"", "{\"aliases\":{}}", "{\"population\":1e99}", "{\"names\":[1]}")) {
            ADMIN.post("/cities", nonsense).then().statusCode(422);
        }
        ADMIN.post("/cities", "{").then().statusCode(400);
        ADMIN.post("/cities", "null").then().statusCode(400);
    }

    @Test
    void onlyAdminsWriteCities() {
        make("Guarded", "gb-guarded");
        for (String role : List.of("reader", "contributor")) {
            Writer.with(role).post("/cities", form("Not Mine")).then().statusCode(403);
        }
        Writer coordinator = Writer.with("coordinator", "icc");
        coordinator.post("/cities", form("Not Mine")).then().statusCode(403);
        coordinator
                .patchAt("/cities/gb-guarded", Map.of("kind", "region"))
                .then()
                .statusCode(403);
        coordinator.deleteAt("/cities/gb-guarded", "").then().statusCode(403);
        new Writer("nobody").post("/cities", "{").then().statusCode(401);
        ADMIN.deleteAt("/cities/gb-guarded", "").then().statusCode(204);
    }

    @Test
    void aCityThatIsNeededStays() {
        ADMIN.deleteAt("/cities/gb-bradford", "")
                .then()
                .statusCode(409)
                .body("detail", containsString("memberships: 1"))
                .body("detail", containsString("practices: "));
    }

    @Test
    void aDeletedCityLeavesATombstoneAndItsIdIsNotGivenAgain() {
        make("Going", "gb-going");
        ADMIN.deleteAt("/cities/gb-going", "?replacedBy=gb-going").then().statusCode(404);
        ADMIN.deleteAt("/cities/gb-going", "?reason=told twice&replacedBy=gb-bradford")
                .then()
                .statusCode(204);
        Api.get("/cities/gb-going")
                .then()
                .statusCode(410)
                .body("tombstone.id", is("gb-going"))
                .body("tombstone.reason", is("told twice"))
                .body("tombstone.replacedBy", is("gb-bradford"));
        ADMIN.send(Method.PUT, "/cities/gb-going", form("Going"), "If-Match", "*")
                .then()
                .statusCode(410);
        ADMIN.post("/cities", form("Going")).then().statusCode(422).body("errors[0].code", is("taken"));
    }

    private static void make(String name, String id) {
        ADMIN.post("/cities", form(name)).then().statusCode(201).body("data.id", is(id));
    }

    private static Map<String, Object> form(String name) {
        return Map.of("name", name, "country", "GB", "kind", "city");
    }
}
