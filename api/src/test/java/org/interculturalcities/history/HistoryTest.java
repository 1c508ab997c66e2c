package org.interculturalcities.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HistoryTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void everyRevisionIsToldFieldByField() {
        String id = Writer.written(ADMIN.post(
                        "/practices",
                        Map.of(
                                "status",
                                "published",
                                "originalLanguage",
                                "en",
                                "texts",
                                Map.of("en", Map.of("title", "Told as it went")),
                                "topics",
                                List.of("education"))))
                .id();
        ADMIN.patch(id, Map.of("topics", List.of("education", "roma"), "texts", Map.of("en", Map.of("summary", "Now"))))
                .then()
                .statusCode(200);

        Api.get("/practices/" + id + "/history")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].changes.field", contains("texts.en.summary", "topics"))
                .body("data[0].changes[0].from", is((Object) null))
                .body("data[0].changes[0].to", is("Now"))
                .body("data[0].changes[1].from", contains("education"))
                .body("data[0].changes[1].to", contains("education", "roma"))
                .body("data[0].through", is("api"))
                .body("data[1].changes.field", hasItems("texts.en.title", "slug", "status"));
        ADMIN.delete(id, "").then().statusCode(204);
        Api.get("/practices/" + id + "/history").then().statusCode(410);
    }

    @Test
    void whatWasNotPublicThenDoesNotShow() {
        String id = Writer.written(ADMIN.post(
                        "/practices",
                        Map.of("originalLanguage", "en", "texts", Map.of("en", Map.of("title", "Secret until now")))))
                .id();
        Api.get("/practices/" + id + "/history").then().statusCode(404);
        ADMIN.patch(id, Map.of("texts", Map.of("en", Map.of("title", "Out in the open")), "status", "published"))
                .then()
                .statusCode(200);

        Api.get("/practices/" + id + "/history")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].who", is((Object) null))
                .body("data[0].changes.findAll { it.field != 'slug' }.from", not(hasItems(notNullValue())));
        org.assertj.core.api.Assertions.assertThat(
                        Api.get("/practices/" + id + "/history").asString())
                .doesNotContain("Secret until now");
        Writer.with("reader")
                .get("/practices/" + id + "/history")
                .then()
                .body("data", hasSize(2))
                .body("data[0].who", containsString("admin"));
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities/gb-bradford",
                "networks/reci",
                "memberships/icc.ma-agadir",
                "topics/education",
                "collections/covid-19"
            })
    void theDirectoryAndTheVocabulariesHaveAHistoryToo(String record) {
        Api.get("/" + record + "/history")
                .then()
                .statusCode(200)
                .body("data[-1].through", is("sample"))
                .body("data[-1].who", is((Object) null))
                .body("data[-1].changes.size()", greaterThan(0));
        Api.get("/" + record + "-that-never-was/history").then().statusCode(404);
    }
}
