package org.interculturalcities.editing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeRulesTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Test
    void aFormSaysAllThatIsWrongWithIt() {
        Map<String, Object> form = Forms.form("Wrong in many ways");
        form.put("cities", List.of("gb-bradford", "Vinnitzya"));
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
                .body("errors.find { it.pointer == '/cities/1' }.message", is("Did you mean ua-vinnytsia?"))
                .body("errors.find { it.pointer == '/topics/0' }.allowed", hasItem("education"));
    }

    @Test
    void citiesTopicsAndCollectionsMayBeGivenByName() {
        Map<String, Object> form = Forms.form("Written with names");
        form.put("cities", List.of("Vinnitsa", "Bradford", "gb-bradford"));
        form.put("topics", List.of("Éducation"));
        form.put("collections", List.of("COVID-19"));
        ADMIN.post("/practices", form)
                .then()
                .statusCode(201)
                .body("data.cities.id", containsInAnyOrder("ua-vinnytsia", "gb-bradford"))
                .body("data.countries.code", containsInAnyOrder("UA", "GB"))
                .body("data.topics.id", contains("education"))
                .body("data.collections.id", contains("covid-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "slug", "revision", "createdAt", "updatedAt", "formerSlugs", "networks"})
    void whatTheCatalogueSettlesCannotBeSent(String field) {
        Map<String, Object> form = Forms.form("Mass assigned");
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
        Map<String, Object> form = Forms.form("All wrong");
        form.put("topics", Collections.nCopies(100, "no such topic"));
        form.put("cities", Collections.nCopies(100, "no such city"));
        ADMIN.post("/practices", form).then().statusCode(422).body("errors.size()", is(100));
        form.put("topics", Collections.nCopies(50_000, "no such topic"));
        form.put("cities", List.of());
        ADMIN.post("/practices", form).then().statusCode(422).body("errors.code", contains("too-many"));
    }

    @Test
    void markupIsTakenOutOfTexts() {
        Map<String, Object> form = Forms.form("Tom &amp; Jerry <b>cook</b>");
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
        Map<String, Object> form = Forms.form("Called so");
        form.put("externalIds", List.of(Map.of("source", "tests", "id", "1")));
        String id = Writer.written(ADMIN.post("/practices", form)).id();
        ADMIN.post("/practices", form).then().statusCode(422).body("errors.code", contains("taken"));
        ADMIN.delete(id, "").then().statusCode(204);
    }
}
