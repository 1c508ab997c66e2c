package org.interculturalcities.editing.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TermEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @ParameterizedTest
    @ValueSource(strings = {"topics", "collections"})
    void aTermIsMadeAtTheEndOfItsVocabularyAndChanged(String vocabulary) {
        int last = Api.get("/" + vocabulary + "?limit=100").path("meta.total");
        String path = "/" + vocabulary + "/night-life-culture";
        ADMIN.post("/" + vocabulary, Map.of("labels", Map.of("en", "Night life & Culture", "FR", "Vie nocturne")))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1" + path))
                .body("data.labels.fr", is("Vie nocturne"))
                .body("data.position", is(last + 1));
        ADMIN.send(Method.PATCH, path, Map.of("position", 1)).then().statusCode(428);
        ADMIN.patchAt(path, Map.of("labels", Map.of("de", "Nachtleben")))
                .then()
                .statusCode(200)
                .body("data.labels.en", is("Night life & Culture"))
                .body("data.position", is(last + 1));
        Api.get(path + "?lang=de").then().body("data.label", is("Nachtleben"));
        ADMIN.putAt(path, Map.of("labels", Map.of("en", "Night life"), "position", 1))
                .then()
                .statusCode(200)
                .body("data.id", is("night-life-culture"))
                .body("data.labels.size()", is(1));
        ADMIN.deleteAt(path, "?reason=too narrow").then().statusCode(204);
        Api.get(path).then().statusCode(410).body("tombstone.reason", is("too narrow"));
        ADMIN.post("/" + vocabulary, Map.of("labels", Map.of("en", "Night life culture")))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "collections"})
    void aTermHasALabelInEnglish(String vocabulary) {
        ADMIN.post("/" + vocabulary, Map.of("id", "no-english", "labels", Map.of("fr", "Rien", "x y", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/labels/x y", "/labels/en"));
        ADMIN.post("/" + vocabulary, Map.of()).then().statusCode(422);
        ADMIN.post("/" + vocabulary, Map.of("labels", List.of("x"))).then().statusCode(422);
        ADMIN.post("/" + vocabulary, Map.of("labels", Map.of("en", "So"), "position", 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/position"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics/education", "collections/covid-19"})
    void aTermThatPracticesHaveStays(String term) {
        ADMIN.deleteAt("/" + term, "").then().statusCode(409).body("detail", containsString("practices: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "collections"})
    void onlyAdminsWriteVocabularies(String vocabulary) {
        Writer coordinator = Writer.with("coordinator", "reci");
        coordinator
                .post("/" + vocabulary, Map.of("labels", Map.of("en", "Mine")))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "collections"})
    void oneKeyStandsForOneVocabulary(String vocabulary) {
        String key = "the same key for both " + vocabulary;
        Map<String, Object> form = Map.of("labels", Map.of("en", "Keyed"));
        String other = vocabulary.equals("topics") ? "collections" : "topics";
        ADMIN.send(Method.POST, "/" + vocabulary + "?validateOnly=true", form, "Idempotency-Key", key)
                .then()
                .statusCode(200);
        ADMIN.send(Method.POST, "/" + vocabulary, form, "Idempotency-Key", key);
        int status = ADMIN.send(Method.POST, "/" + other, form, "Idempotency-Key", key)
                .statusCode();
        assertThat(status).isEqualTo(422);
        ADMIN.deleteAt("/" + vocabulary + "/keyed", "").then().statusCode(204);
    }
}
