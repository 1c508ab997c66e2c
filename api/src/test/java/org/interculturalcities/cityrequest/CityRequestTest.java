package org.interculturalcities.cityrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityRequestTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void aGrantedCityIsFoundByTheRowsThatWaitForIt() {
        ImportClient coordinator = ImportClient.with("coordinator", "rpci");
        JsonPath plan = coordinator.plan("title,language,cities\nA kitchen,pt,Vila Nova do Teste\n", "source=asking");
        assertThat(plan.getInt("data.counts.error")).isEqualTo(1);

        String id = asked(coordinator.writer(), "Vila Nova", "Vila Nova do Teste");
        ADMIN.get("/city-requests?status=open").then().body("data.id", hasItem(id));
        String form = "data.find { it.id == '%s' }.".formatted(id);
        ADMIN.get("/city-requests?limit=100")
                .then()
                .body(form + "alias", is("Vila Nova do Teste"))
                .body(form + "country.code", is("PT"))
                .body(form + "requestedBy", is(name(coordinator.writer())));

        ADMIN.post(
                        "/cities",
                        Map.of(
                                "name", "Vila Nova",
                                "country", "PT",
                                "kind", "city",
                                "aliases", List.of("Vila Nova do Teste")))
                .then()
                .statusCode(201);
        ADMIN.patchAt("/city-requests/" + id, Map.of("city", "pt-vila-nova"))
                .then()
                .statusCode(200)
                .body("data.status", is("granted"));
        ADMIN.get("/city-requests?status=open").then().body("data.id", not(hasItem(id)));

        coordinator.step(plan.getLong("data.id"), "plan").then().statusCode(200);
        JsonPath again = coordinator.get(plan.getString("data.id")).jsonPath();
        assertThat(again.getString("data.state")).isEqualTo("planned");
        // The row is understood now; the city is no member of the network yet, so somebody else has to write it.
        assertThat(coordinator.rows(plan.getLong("data.id")).getString("data[0].problems.code"))
                .doesNotContain("unknown-city");
        ADMIN.deleteAt("/cities/pt-vila-nova", "").then().statusCode(204);
    }

    @Test
    void aRequestIsDeclinedWithAReason() {
        Writer coordinator = Writer.with("coordinator", "rpci");
        String id = asked(coordinator, "Atlantis of Portugal", "Atlantis");
        ADMIN.patchAt("/city-requests/" + id, Map.of("reason", "It sank"))
                .then()
                .statusCode(200);

        coordinator
                .get("/city-requests/" + id)
                .then()
                .body("data.status", is("declined"))
                .body("data.reason", is("It sank"));
        ADMIN.patchAt("/city-requests/" + id, Map.of("city", "pt-lisbon"))
                .then()
                .statusCode(422)
                .body("errors.code", is(List.of("not-both")));
    }

    @Test
    void onlyAdminsAnswerAndOnlyTheAuthorChanges() {
        Writer coordinator = Writer.with("coordinator", "rpci");
        String path = "/city-requests/" + asked(coordinator, "Testburg", null);

        coordinator
                .patchAt(path, Map.of("city", "pt-lisbon"))
                .then()
                .statusCode(422)
                .body("errors.code", is(List.of("not-yours")));
        coordinator.patchAt(path, Map.of("comment", "Our newest member")).then().statusCode(200);
        Writer.with("coordinator", "reci")
                .patchAt(path, Map.of("comment", "Mine"))
                .then()
                .statusCode(403);
        Writer.with("contributor").get("/city-requests").then().statusCode(403);
        Api.get("/city-requests").then().statusCode(401);
        Api.get(path).then().statusCode(401);
    }

    @Test
    void aKnownOrRequestedCityIsNotRequestedAgain() {
        Writer coordinator = Writer.with("coordinator", "rpci");
        asked(coordinator, "Twiceville", "Twice Ville");
        for (String name : List.of("twiceville", "TWICE VILLE")) {
            post(coordinator, Map.of("name", name, "country", "Portugal"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", is(List.of("taken")));
        }
        post(coordinator, Map.of("name", "Lisboa", "country", "PT"))
                .then()
                .statusCode(422)
                .body("errors[0].allowed", contains("pt-lisbon"));
        post(coordinator, Map.of("name", "Lisboa", "country", "BR")).then().statusCode(201);
    }

    @Test
    void theChangeFeedLeavesRequestsOut() {
        String id = asked(Writer.with("coordinator", "rpci"), "Secretville", null);
        ADMIN.patchAt("/city-requests/" + id, Map.of("reason", "Not now"))
                .then()
                .statusCode(200);
        assertThat(Api.get("/changes?format=ndjson").asString()).doesNotContain("cityrequest", "Secretville");
    }

    private static String asked(Writer who, String name, String alias) {
        Map<String, Object> form = alias == null
                ? Map.of("name", name, "country", "PT")
                : Map.of("name", name, "country", "PT", "alias", alias);
        return post(who, form).then().statusCode(201).extract().path("data.id");
    }

    private static Response post(Writer who, Map<String, Object> form) {
        return who.post("/city-requests", form);
    }

    private static String name(Writer who) {
        return who.get("/tokens/current").path("data.name");
    }
}
