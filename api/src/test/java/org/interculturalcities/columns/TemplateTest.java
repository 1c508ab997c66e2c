package org.interculturalcities.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"practices", "translations", "cities", "memberships"})
    void columnsAreTheSameInEveryTemplateAndSchema(String kind) throws IOException {
        JsonPath explained = get("/templates/" + kind).jsonPath();
        List<String> names = explained.getList("data.columns.name");
        List<String> headings = explained.getList("data.columns.heading");

        assertThat(get("/templates/" + kind + ".csv").asString().lines().findFirst())
                .contains("\uFEFF" + String.join(",", names));
        assertThat(get("/templates/" + kind + ".schema.json")
                        .jsonPath()
                        .getMap("properties")
                        .keySet())
                .hasSameElementsAs(
                        List.copyOf(names).stream().map(Object.class::cast).toList());
        assertThat(get("/templates/" + kind + ".tableschema.json").jsonPath().<String>getList("fields.name"))
                .isEqualTo(names);
        byte[] workbook = get("/templates/" + kind + ".xlsx").asByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Row first = read.getFirstSheet().read().get(0);
            assertThat(first.stream().map(cell -> cell.getText()).toList()).isEqualTo(headings);
        }
    }

    @ParameterizedTest
    @CsvSource({"practices, create", "cities, unchanged", "memberships, unchanged"})
    void theExampleOfATemplateIsRight(String kind, String comesTo) {
        String file = get("/templates/" + kind + ".csv").asString();

        JsonPath plan = ImportClient.ADMIN.plan(file, "kind=" + kind);

        assertThat(plan.getInt("data.counts." + comesTo)).isEqualTo(1);
        assertThat(ImportClient.ADMIN.rows(plan.getLong("data.id")).getList("data[0].problems"))
                .isEmpty();
    }

    @Test
    void theRulesThatRowsAreCheckedByAreInTheSchema() {
        JsonPath schema = get("/templates/practices.schema.json").jsonPath();

        assertThat(schema.getInt("properties.title.anyOf[0].maxLength")).isEqualTo(1000);
        assertThat(schema.getList("properties.status.anyOf[0].enum"))
                .containsExactly("draft", "in-review", "published", "archived");
        assertThat(schema.getList("required")).containsExactly("title");
        assertThat(schema.getString("properties.topics.anyOf[1].type")).isEqualTo("array");
        JsonPath table = get("/templates/cities.tableschema.json").jsonPath();
        assertThat(table.getMap("fields.find{it.name=='latitude'}.constraints"))
                .containsEntry("minimum", -90f)
                .containsEntry("maximum", 90f);
    }

    @Test
    void anUnknownTemplateIsSaidToBeNone() {
        problem("/templates/recipes", 404);
        problem("/templates/recipes.csv", 404);
    }
}
