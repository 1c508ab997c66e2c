package org.interculturalcities.columns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.request.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Arguments> templates() {
        return ColumnSets.kinds().stream()
                .flatMap(kind -> Messages.languages().stream().map(language -> Arguments.of(kind, language)));
    }

    static Stream<String> languages() {
        return Messages.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateOfAnyLanguageIsUnderstood(String kind, String language) {
        String query = "source=template&kind=" + kind;
        JsonPath plan = ImportClient.ADMIN.plan(template(kind + ".csv?lang=" + language), query);

        JsonPath described = new JsonPath(template(kind + "?lang=" + language));
        assertThat(plan.getList("data.columns.column")).isEqualTo(described.getList("data.columns.name"));
        assertThat(plan.getList("data.columns.reason")).containsOnly("name");
        assertThat(plan.getList("data.problems")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFilledTemplateIsImported(String language) {
        ImportClient admin = ImportClient.ADMIN;
        Map<String, String> cityRow =
                Map.of("name", "Template " + language, "country", "GB", "kind", "city", "population", "1000");
        long cities =
                admin.plan(filled("cities", language, cityRow), "kind=cities").getLong("data.id");
        assertThat(admin.apply(cities).getInt("data.counts.create")).isEqualTo(1);
        String city = admin.rows(cities).getString("data[0].target");
        Map<String, String> membershipRow =
                Map.of("network", "icc", "city", city, "from", "2020", "source", "The template");
        long memberships = admin.plan(filled("memberships", language, membershipRow), "kind=memberships")
                .getLong("data.id");
        assertThat(admin.apply(memberships).getInt("data.counts.create")).isEqualTo(1);

        assertThat(given().get("/api/v1/cities/" + city).<Integer>path("data.population"))
                .isEqualTo(1000);
        assertThat(given().get("/api/v1/memberships/icc." + city).<String>path("data.source"))
                .isEqualTo("The template");
        admin.undo(memberships);
        admin.undo(cities);
    }

    // The headings of a template, and a row below them.
    private static String filled(String kind, String language, Map<String, String> row) {
        List<String> names = new JsonPath(template(kind)).getList("data.columns.name");
        String headings =
                template(kind + ".csv?lang=" + language).lines().findFirst().orElseThrow();
        return headings + "\n"
                + names.stream().map(name -> row.getOrDefault(name, "")).collect(Collectors.joining(",")) + "\n";
    }

    @Test
    void aColumnIsExplainedForItsKindOfFile() {
        String status = "data.columns.find { it.name == 'status' }.explanation";

        assertThat(new JsonPath(template("memberships?lang=fr")).getString(status))
                .contains("membre")
                .isNotEqualTo(new JsonPath(template("practices?lang=fr")).getString(status));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyColumnIsExplainedInTheLanguage(String kind, String language) {
        List<String> explanations =
                new JsonPath(template(kind + "?lang=" + language)).getList("data.columns.explanation");

        assertThat(explanations)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(new JsonPath(template(kind)).getList("data.columns.name"));
        if (!language.equals("en")) {
            assertThat(explanations)
                    .doesNotContainAnyElementsOf(new JsonPath(template(kind)).getList("data.columns.explanation"));
        }
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
