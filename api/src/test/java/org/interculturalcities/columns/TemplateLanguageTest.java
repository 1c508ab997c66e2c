package org.interculturalcities.columns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and messages in the languages of the site. */
@QuarkusTest
class TemplateLanguageTest {

    private static String template(String file) {
        return given().get("/api/v1/templates/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"})
    void aTemplateOfAnyLanguageIsUnderstood(String language) {
        JsonPath plan = ImportClient.ADMIN.plan(template("practices.csv?lang=" + language), "source=template");

        JsonPath described = new JsonPath(template("practices?lang=" + language));
        assertThat(plan.getList("data.columns.column")).isEqualTo(described.getList("data.columns.name"));
        assertThat(plan.getList("data.columns.reason")).containsOnly("name");
        assertThat(plan.getInt("data.counts.error")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"pt, Título", "de, Titel", "uk, Назва", "ar, العنوان"})
    void headingsAndExplanationsAreInTheLanguage(String language, String title) {
        JsonPath template = new JsonPath(template("practices?lang=" + language));
        String column = "data.columns.find { it.name == 'title' }.";

        assertThat(template.getString(column + "heading")).isEqualTo(title);
        assertThat(template.getString(column + "explanation"))
                .isNotEqualTo(new JsonPath(template("practices")).getString(column + "explanation"));
    }

    @Test
    void anotherLanguageIsRefusedWithTheKnownOnes() {
        JsonPath problem = given().get("/api/v1/templates/practices.csv?lang=xx")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getList("errors[0].allowed")).contains("pt", "uk");
    }

    @Test
    void problemsAreSaidInTheLanguage() {
        ImportClient admin = ImportClient.ADMIN;
        long id = admin.plan("title,language,cities\nSopa,pt,Atlantis\n", "source=said")
                .getLong("data.id");

        assertThat(admin.get(id + "/problems.csv?lang=pt").asString()).contains("não tem esta cidade");
        assertThat(admin.get(id + "/rows?lang=uk").jsonPath().getString("data[0].problems[0].message"))
                .matches(".*\\p{IsCyrillic}.*");
        assertThat(admin.get(id + "/rows").jsonPath().getString("data[0].problems[0].message"))
                .startsWith("The catalogue");
    }
}
