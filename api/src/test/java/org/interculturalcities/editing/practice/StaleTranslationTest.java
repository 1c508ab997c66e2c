package org.interculturalcities.editing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleTranslationTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    private String id = "";

    @BeforeEach
    void make() {
        id = Forms.published("Told in two languages");
        change(
                "fr",
                Map.of("title", "Dit en deux langues", "summary", "Des voisins cuisinent.", "impact", "Moins seuls."));
    }

    @AfterEach
    void clear() {
        ADMIN.delete(id, "").then().statusCode(204);
    }

    private void change(String language, Map<String, ?> text) {
        ADMIN.patch(id, Map.of("texts", Map.of(language, text))).then().statusCode(200);
    }

    private List<String> stale() {
        return told().getList("data.texts.fr.translation.stale");
    }

    private JsonPath told() {
        return Api.get("/practices/" + id).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aFreshTranslationIsNotStaleAndTheOriginalNever() {
        assertThat(stale()).isEmpty();
        assertThat(told().getMap("data.texts.en.translation")).containsOnlyKeys("kind");
    }

    @Test
    void aTranslationIsStaleInThePartsThatChangedInTheOriginal() {
        change("en", Map.of("summary", "Neighbours cook and eat together."));
        assertThat(stale()).containsExactly("summary");
        change("en", Map.of("impact", "Fewer are lonely.", "title", "Told twice"));
        assertThat(stale()).containsExactly("title", "summary", "impact");

        change("fr", Map.of("summary", "Des voisins cuisinent et mangent ensemble."));
        assertThat(stale()).isEmpty();
    }

    @Test
    void whatElseChangesMakesNothingStale() {
        ADMIN.patch(id, Map.of("topics", List.of("roma"))).then().statusCode(200);
        change("en", Map.of("summary", "Neighbours cook for each other."));
        change("de", Map.of("title", "In drei Sprachen erzählt"));
        assertThat(stale()).isEmpty();
    }

    @Test
    void aTranslatorSaysThatTheWordsAreStillRight() {
        change("en", Map.of("summary", "Neighbours  cook, for each other."));
        assertThat(stale()).containsExactly("summary");
        change("fr", Map.of("sourceRevision", log.last()));
        assertThat(stale()).isEmpty();
        assertThat(told().getString("data.texts.fr.summary")).isEqualTo("Des voisins cuisinent.");
    }

    @Test
    void aTranslationThatComesLateSaysOfWhichRevisionItIs() {
        long seen = log.last();
        change("en", Map.of("summary", "Neighbours cook for all."));
        change("de", Map.of("title", "Erzählt", "summary", "Nachbarn kochen.", "sourceRevision", seen));
        assertThat(told().getList("data.texts.de.translation.stale")).containsExactly("summary");
        assertThat(told().getLong("data.texts.de.translation.sourceRevision")).isEqualTo(seen);
    }

    @Test
    void aRevisionThatIsNotYetOrOfTheOriginalIsRefused() {
        for (long revision : new long[] {0, log.last() + 1}) {
            ADMIN.patch(id, Map.of("texts", Map.of("fr", Map.of("sourceRevision", revision))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/texts/fr/sourceRevision"))
                    .body("errors.code", contains("out-of-range"));
        }
        ADMIN.patch(id, Map.of("texts", Map.of("en", Map.of("sourceRevision", 1))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-translation"));
    }

    @Test
    void staleTranslationsAreFoundToBeMended() {
        String query = "?missing=fresh-translation&q=\"told in two languages\"";
        assertThat(Api.total(query.replace("\"", "%22").replace(" ", "%20"))).isZero();
        change("en", Map.of("summary", "Neighbours cook together."));
        assertThat(Api.total(query.replace("\"", "%22").replace(" ", "%20"))).isEqualTo(1);
    }

    @Test
    void theBookkeepingIsNoChange() {
        change("en", Map.of("summary", "Neighbours cook at home."));
        Api.get("/practices/" + id + "/history")
                .then()
                .body("data[0].changes.field", contains("texts.en.summary"))
                .body("data.changes.flatten().field.findAll { it.contains('Revisions') }", empty());
        Api.get("/practices/" + id).then().body("data.originalRevisions", is((Object) null));
    }
}
