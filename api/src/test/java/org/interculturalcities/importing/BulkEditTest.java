package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BulkEditTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;
    private static final String RUMOURS_IN_SPAIN = "topic=anti-rumour&country=ES";

    private long applied;

    @AfterEach
    void undo() {
        if (applied > 0) {
            ADMIN.undo(applied);
        }
    }

    @Test
    void categoriesOfAllThatMatchAreAddedAndRemovedAndTheEditIsUndone() {
        String everything = all();
        List<String> edited = ids(RUMOURS_IN_SPAIN);
        assertThat(edited).isNotEmpty();

        JsonPath plan = planned(
                RUMOURS_IN_SPAIN,
                Map.of(
                        "add",
                        Map.of("topics", List.of("Education", "anti-rumour")),
                        "remove",
                        Map.of("topics", List.of("anti-rumour"))));
        assertThat(plan.getString("data.fileName")).isEqualTo("bulk-edit?country=ES&topic=anti-rumour");
        assertThat(plan.getInt("data.counts.update")).isEqualTo(edited.size());
        assertThat(plan.getInt("data.counts.rows")).isEqualTo(edited.size());
        assertThat(all()).as("A plan changes nothing").isEqualTo(everything);

        long id = plan.getLong("data.id");
        ADMIN.apply(id);
        assertThat(ids(RUMOURS_IN_SPAIN)).isEmpty();
        assertThat(ids("topic=education&country=ES")).containsAll(edited);

        ADMIN.undo(id);
        assertThat(content(all())).isEqualTo(content(everything));
    }

    @Test
    void aStatusAndALicenceAreSet() {
        List<String> edited = ids(RUMOURS_IN_SPAIN);
        applied = planned(RUMOURS_IN_SPAIN, Map.of("status", "archived", "license", "CC0-1.0"))
                .getLong("data.id");
        ADMIN.apply(applied);

        assertThat(ids(RUMOURS_IN_SPAIN)).isEmpty();
        Writer.ADMIN
                .get("/practices/" + edited.get(0))
                .then()
                .body("data.status", equalTo("archived"))
                .body("data.license", equalTo("CC0-1.0"));
    }

    @Test
    void theSameEditAgainChangesNothing() {
        Map<String, Object> edit = Map.of("add", Map.of("collections", List.of("covid-19")));
        applied = planned(RUMOURS_IN_SPAIN, edit).getLong("data.id");
        ADMIN.apply(applied);

        JsonPath again = planned(RUMOURS_IN_SPAIN, edit);
        assertThat(again.getInt("data.counts.unchanged")).isEqualTo(again.getInt("data.counts.rows"));
    }

    @Test
    void whatACoordinatorMayNotEditIsAnErrorOfItsRow() {
        Response plan = plan(
                Writer.with("coordinator", "rpci"), "country=ES&country=PT&onError=skip", Map.of("status", "archived"));
        JsonPath counts = plan.then().statusCode(201).extract().jsonPath();

        assertThat(counts.getInt("data.counts.error"))
                .isGreaterThanOrEqualTo(ids("country=ES").size());
        assertThat(counts.getInt("data.counts.update")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | ''             | no-change",
                "{\"add\": {\"topics\": []}}                       | ''             | no-change",
                "{\"add\": {\"topics\": [\"sports\", \"roma\"]}}   | /add/topics/0  | unknown-value",
                "{\"remove\": {\"collections\": [\"the moon\"]}}   | /remove/collections/0 | unknown-value",
                "{\"status\": \"finished\"}                        | /status        | wrong-type",
                "{\"topics\": [\"roma\"]}                          | /topics        | unknown-field",
            })
    void anEditThatCannotBeReadIsRefused(String body, String pointer, String code) {
        plan(Writer.ADMIN, RUMOURS_IN_SPAIN, body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void filtersThatNoPracticeMatchesAreRefused() {
        plan(Writer.ADMIN, "q=xyzzyxyzzy", Map.of("status", "archived"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("No practice matches the filters of the URL"));
    }

    @Test
    void aRepeatedRequestReturnsTheSamePlan() {
        Map<String, Object> edit = Map.of("status", "archived");
        long first = plan(Writer.ADMIN, RUMOURS_IN_SPAIN, edit, "Idempotency-Key", "bulk-once")
                .jsonPath()
                .getLong("data.id");

        plan(Writer.ADMIN, RUMOURS_IN_SPAIN, edit, "Idempotency-Key", "bulk-once")
                .then()
                .statusCode(201)
                .body("data.id", equalTo((int) first));
        plan(Writer.ADMIN, "topic=roma", edit, "Idempotency-Key", "bulk-once")
                .then()
                .statusCode(422);
    }

    private static JsonPath planned(String filters, Object edit) {
        return plan(Writer.ADMIN, filters, edit)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response plan(Writer writer, String filters, Object edit, String... headers) {
        return writer.send(Method.POST, "/imports/bulk-edit?" + filters, edit, headers);
    }

    private static List<String> ids(String filters) {
        return Api.walk("?" + filters).stream().map(practice -> practice.id()).toList();
    }

    private static String all() {
        return Writer.ADMIN
                .get("/practices?format=ndjson&include=texts&sort=title")
                .asString();
    }

    private static String content(String rows) {
        return rows.replaceAll("\"(revision|updatedAt)\":(\"[^\"]*\"|\\d+),?", "");
    }
}
