package org.interculturalcities.editing.practice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeRightsTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void aCoordinatorWritesInTheCitiesOfTheirNetworksAndNowhereElse() {
        Writer reci = Writer.with("coordinator", "reci");
        String bradford = Forms.published("In Bradford");
        Map<String, Object> inBarcelona = Forms.form("In Barcelona");
        inBarcelona.put("cities", List.of("es-barcelona"));

        reci.post("/practices", Forms.form("Not mine")).then().statusCode(403).body("detail", containsString("reci"));
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
        String own = Writer.written(contributor.post("/practices", Forms.form("My own draft")))
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
        reader.post("/practices", Forms.form("Read only")).then().statusCode(403);
        for (Object body : List.of(Forms.form("Nobody"), Map.of(), "{")) {
            new Writer("no-token-at-all").post("/practices", body).then().statusCode(401);
        }
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/practices")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
