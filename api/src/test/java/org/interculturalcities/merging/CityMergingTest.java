package org.interculturalcities.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityMergingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    @Test
    void practicesMembershipsAndNamesPassToTheSuccessorInOneRevision() {
        city("Keepham", "IE");
        city("Gonham", "GB", "Gonhamium");
        String moved = membership("norway", "gb-gonham");
        String same = membership("rpci", "gb-gonham");
        String own = membership("rpci", "ie-keepham");
        String practice = Writer.written(ADMIN.post(
                        "/practices",
                        Map.of(
                                "originalLanguage",
                                "en",
                                "texts",
                                Map.of("en", Map.of("title", "Done in Gonham")),
                                "cities",
                                List.of("gb-gonham", "ie-keepham", "gb-bradford"),
                                "status",
                                "published")))
                .id();
        long before = log.last();

        ADMIN.merge("/cities/gb-gonham", Map.of("id", "ie-keepham"))
                .then()
                .statusCode(200)
                .body("data.id", is("ie-keepham"))
                .body("data.aliases", contains("Gonham", "Gonhamium"));

        assertThat(log.last()).isEqualTo(before + 1);
        Api.get("/cities/gb-gonham").then().statusCode(308).header("Location", endsWith("/api/v1/cities/ie-keepham"));
        Api.get("/practices/" + practice)
                .then()
                .body("data.cities.id", contains("ie-keepham", "gb-bradford"))
                .body("data.countries.code", contains("IE", "GB"));
        assertThat(Api.total("?city=ie-keepham")).isEqualTo(1);
        assertThat(Api.total("?network=norway&city=ie-keepham")).isEqualTo(1);
        Api.get("/memberships/" + moved).then().statusCode(200).body("data.city.id", is("ie-keepham"));
        Api.get("/memberships/" + same).then().statusCode(308).header("Location", endsWith("/memberships/" + own));
        Api.get("/cities?q=gonhamium").then().body("data.id", contains("ie-keepham"));
        Api.get("/cities/gb-gonham/history").then().statusCode(200).body("data[0].changes.field", hasItem("name"));
        Api.get("/changes?limit=100&after=" + before)
                .then()
                .body("data.findAll { it.kind == 'merge' }.id", contains(same, "gb-gonham"))
                .body("data.findAll { it.kind == 'merge' }.replacedBy", contains(own, "ie-keepham"))
                .body("data.id", hasItems(practice, moved, "ie-keepham"));
        ADMIN.delete(practice, "").then().statusCode(204);
        for (String path : List.of("/memberships/" + moved, "/memberships/" + own, "/cities/ie-keepham")) {
            ADMIN.deleteAt(path, "").then().statusCode(204);
        }
        Api.get("/cities/gb-gonham").then().statusCode(308);
    }

    @Test
    void aRepeatedRequestIsNotSentOnFromACityThatItOnlyRefersTo() {
        city("Keyham", "GB");
        Map<String, Object> form = Map.of("network", "norway", "city", "gb-keyham");
        String id = ADMIN.send(Method.POST, "/memberships", form, "Idempotency-Key", "of Keyham")
                .then()
                .statusCode(201)
                .extract()
                .path("data.id");
        ADMIN.merge("/cities/gb-keyham", Map.of("id", "gb-bradford")).then().statusCode(200);
        ADMIN.send(Method.POST, "/memberships", form, "Idempotency-Key", "of Keyham")
                .then()
                .statusCode(410);
        ADMIN.deleteAt("/memberships/" + id, "").then().statusCode(204);
        ADMIN.patchAt("/cities/gb-bradford", Map.of("aliases", List.of()))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyAdminsMergeCitiesAndOnlyIntoOthers() {
        city("Guardham", "GB");
        Map<String, Object> bradford = Map.of("id", "gb-bradford");
        Writer.with("coordinator", "icc")
                .merge("/cities/gb-guardham", bradford)
                .then()
                .statusCode(403);
        for (String other : List.of("gb-guardham", "gb-nowhere", "", "\u0000")) {
            ADMIN.merge("/cities/gb-guardham", Map.of("id", other))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/id"));
        }
        ADMIN.send(Method.PUT, "/cities/gb-guardham/successor", bradford).then().statusCode(428);
        ADMIN.send(Method.PUT, "/cities/gb-nowhere/successor", bradford, "If-Match", "*")
                .then()
                .statusCode(404);
        String seen = Api.get("/cities/gb-guardham").header("ETag");
        ADMIN.send(Method.PUT, "/cities/gb-guardham/successor?validateOnly=true", bradford, "If-Match", seen)
                .then()
                .statusCode(200)
                .body("data.aliases", hasItem("Guardham"));
        Api.get("/cities/gb-guardham").then().statusCode(200);
        Api.get("/cities/gb-bradford").then().body("data.aliases", not(hasItem("Guardham")));
        ADMIN.deleteAt("/cities/gb-guardham", "").then().statusCode(204);
    }

    private static void city(String name, String country, String... aliases) {
        ADMIN.post("/cities", Map.of("name", name, "country", country, "kind", "city", "aliases", List.of(aliases)))
                .then()
                .statusCode(201);
    }

    private static String membership(String network, String city) {
        return ADMIN.post("/memberships", Map.of("network", network, "city", city))
                .then()
                .statusCode(201)
                .extract()
                .path("data.id");
    }
}
