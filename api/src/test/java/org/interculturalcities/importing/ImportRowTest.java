package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportRowTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    // A cell of a row that is else in order, and the code of what is said of it.
    @ParameterizedTest
    @CsvSource(
            delimiterString = " > ",
            value = {
                "cities > Atlantis > unknown-city",
                "cities > Vinnytsiaa > misspelt-city",
                "countries > Atlantis > unknown-country",
                "countries > Norway > not-of-the-cities",
                "topics > astronomy > unknown-topic",
                "topics > educatoin > misspelt-topic",
                "collections > covid-18 > misspelt-collection",
                "collections > the moon > unknown-collection",
                "language > Klingonish > unknown-language",
                "language > xx > unknown-language",
                "status > finished > unknown-status",
                "translation > by hand > unknown-translation",
                "period > 2021-2019 > period-reversed",
                "period > some day > period-not-understood",
                "period > 2031 > period-in-future",
                "sourceUrl > javascript:alert(1) > not-an-address",
                "license > do what you like > not-a-licence",
                "confirmedOn > 3 April > not-a-date",
                "id > abc > unknown-id",
                "id > 999999 > unknown-id",
                "externalIds > 17 > not-an-external-id",
                "summary > Ein CafÃ© > misread-characters",
                "summary > Caf\uFFFD > lost-characters",
                "summary > <b>bold</b> > markup-removed",
                "summary > n/a > placeholder",
                "summary > a\u0001b > control-characters",
                "title > A KITCHEN FOR EVERYONE > all-capitals",
                "title > \\N > missing",
                "references > Report <ftp://x.org/y> > not-an-address",
            })
    void whatIsWrongIsSaidByACode(String column, String cell, String code) {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "externalId", "only", "language", "en", "cities", "Bradford", "title", "A kitchen for everyone"));
        row.put(column, cell);
        String file = String.join(";", row.keySet()) + "\n\"" + String.join("\";\"", row.values()) + "\"\n";

        assertThat(problems(file, "source=codes"))
                .extracting(problem -> problem.get("code"))
                .contains(code);
    }

    /** The spelling of a city does not make another practice. */
    @Test
    void rowsWithoutAKeyThatDescribeOnePracticeAreRefused() {
        String file = "title,language,cities\nA river of lanterns,en,Lisbon\nA river of lanterns,en,Lisboa\n";

        assertThat(problems(file, "source=spellings&onDuplicate=create"))
                .extracting(problem -> problem.get("code"))
                .contains("given-twice");
    }

    /** As they come out of word processors: spaces that do not break, and marks that nobody sees. */
    @Test
    void whatCannotBeSeenChangesNothing() {
        String row = "externalId;title;language;cities;sourceUrl;license;period\n"
                + "k;A kitchen;\u00A0en\u200B;\u00A0Bradford;\u00A0https://example.org/\uFEFF;CC BY-SA 4.0;\u00A0\n";

        assertThat(problems(row, "source=codes")).isEmpty();
        JsonPath plan = ADMIN.rows(ADMIN.plan(row, "source=codes").getLong("data.id"));
        assertThat(plan.getString("data[0].changes.find { it.field == 'license' }.to"))
                .isEqualTo("CC-BY-SA-4.0");
        assertThat(plan.getString("data[0].changes.find { it.field == 'sourceUrl' }.to"))
                .isEqualTo("https://example.org/");
    }

    @Test
    void aTextThatIsInAnotherLanguageIsNoticed() {
        String french = "Les voisins cuisinent ensemble pour que tous se sentent chez eux dans la ville. ".repeat(5);

        assertThat(problems("title;language;purpose\nCuisine;en;" + french, "source=codes"))
                .extracting(problem -> problem.get("code"), problem -> problem.get("allowed"))
                .contains(tuple("another-language", List.of("fr")));
    }

    @Test
    void aRowWithoutATextLacksATitle() {
        assertThat(problems("externalId;title;language;cities\nk;;en;Bradford", "source=codes"))
                .extracting(problem -> problem.get("column"), problem -> problem.get("code"))
                .containsExactly(tuple("title", "missing"));
        assertThat(problems("externalId;cities\nk;Bradford", "source=codes"))
                .extracting(problem -> problem.get("column"), problem -> problem.get("code"))
                .containsExactly(tuple("language", "missing"));
    }

    @Test
    void rowsThatContradictEachOtherAreWrong() {
        assertThat(
                        codes(
                                """
                        externalId,language,title,cities
                        k,en,Soup,Bradford
                        k,fr,Soupe,Barcelona
                        k,en,Soup again,
                        m,en,Bread,Atlantis
                        m,fr,Pain,
                        """))
                .containsExactly(
                        List.of("other-row-wrong"),
                        List.of("differs-between-rows"),
                        List.of("given-twice"),
                        List.of("unknown-city"),
                        List.of("other-row-wrong"));
    }

    @Test
    void whatIsProbablyThereIsSaidAndNotMade() {
        JsonPath plan = ADMIN.plan(
                "externalId,language,title,cities\nz,en,together for STRONGER communities!,Bradford\n", "source=new");

        assertThat(plan.getInt("data.counts.duplicate")).isEqualTo(1);
        JsonPath row = ADMIN.rows(plan.getLong("data.id"));
        assertThat(row.getString("data[0].problems[0].code")).isEqualTo("possible-duplicate");
        assertThat(row.getList("data[0].problems[0].allowed")).hasSize(1);
        JsonPath meant = ADMIN.plan(
                "externalId,language,title,cities\nz,en,together for STRONGER communities!,Bradford\n",
                "source=new&onDuplicate=create");
        assertThat(meant.getInt("data.counts.create")).isEqualTo(1);
    }

    @Test
    void anUnknownColumnNamesTheNearest() {
        String file = "title,language,cities,subtopics,weather\nSoup,en,Bradford,-,fine\n";
        JsonPath plan = ADMIN.plan(file, "source=columns&unknownColumns=reject");

        assertThat(plan.getList("data.problems.code")).containsOnly("unknown-column");
        assertThat(plan.getList("data.problems[0].allowed")).contains("topics");
        assertThat(plan.getList("data.problems[1].allowed")).contains("cities", "topics");
        ADMIN.step(plan.getLong("data.id"), "application").then().statusCode(422);
    }

    @Test
    void headingsOfTheTemplateAndNamesOfFieldsMeanTheSame() {
        JsonPath plan = ADMIN.plan(
                "EXTERNAL ID,Title,Language,City,Stimulus/Rationale,Key reference documents,source_url\n"
                        + "k,Soup,English,Bradford,Hunger,Report <https://example.org/r> [en],https://example.org\n",
                "source=headings");

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(ADMIN.rows(plan.getLong("data.id")).getList("data[0].changes.field"))
                .contains("title", "rationale", "references", "sourceUrl", "cities");
    }

    @Test
    void emptyLeavesAndTheSignForNothingClears() {
        JsonPath made = ADMIN.plan(
                "externalId,language,title,cities,summary,impact\nclear,en,A quiet street,Bradford,Short,Long\n",
                "source=cells");
        long id = made.getLong("data.id");
        ADMIN.apply(id);
        try {
            JsonPath again = ADMIN.plan("externalId,language,title,summary,impact\nclear,en,,,\\N\n", "source=cells");
            assertThat(ADMIN.rows(again.getLong("data.id")).getList("data[0].changes"))
                    .singleElement()
                    .isEqualTo(nulls("impact", "Long"));
        } finally {
            ADMIN.undo(id);
        }
    }

    private static Map<String, Object> nulls(String field, String from) {
        Map<String, Object> change = new HashMap<>();
        change.put("field", field);
        change.put("from", from);
        change.put("to", null);
        return change;
    }

    @Test
    void aContactIsTakenApartAndNotShownToThePublic() {
        String file = "externalId,language,title,cities,contact\n"
                + "who,en,A quiet square,Bradford,\"Ana Silva, City of Bradford; ana@example.org, +44 1274 000000\"\n";
        long id = ADMIN.plan(file, "source=contacts").getLong("data.id");
        assertThat(ADMIN.rows(id).getMap("data[0].changes.find{it.field=='contact.email'}"))
                .containsEntry("to", "ana@example.org");
        ADMIN.apply(id);
        try {
            String made = ADMIN.rows(id).getString("data[0].target");
            assertThat(Api.get("/practices/" + made).asString()).doesNotContain("Silva", "example.org");
            assertThat(Writer.ADMIN.get("/practices/" + made).jsonPath().getMap("data.contact"))
                    .containsEntry("name", "Ana Silva")
                    .containsEntry("organisation", "City of Bradford")
                    .containsEntry("phone", "+44 1274 000000");
            assertThat(ADMIN.plan(file, "source=contacts").getInt("data.counts.unchanged"))
                    .isEqualTo(1);
        } finally {
            ADMIN.undo(id);
        }
    }

    @Test
    void theEncodingIsSaidAndMistakenForNothingElse() {
        byte[] file = "title;language;cities\nCafé für alle;de;Bradford\n".getBytes(Charset.forName("windows-1252"));

        JsonPath plan = ADMIN.plan(file, "source=encodings");

        assertThat(plan.getString("data.encoding")).isEqualTo("windows-1252");
        assertThat(plan.getString("data.delimiter")).isEqualTo(";");
        assertThat(ADMIN.rows(plan.getLong("data.id")).getList("data[0].changes.to"))
                .contains("Café für alle");
    }

    @Test
    void whatIsWrongComesBackBesideEachRow() {
        JsonPath plan =
                ADMIN.plan("title,language,cities,weather\n=1+1,en,Atlantis,fine\nSoup,en,Bradford,\n", "source=back");

        String file = ADMIN.get(plan.getLong("data.id") + "/problems.csv").asString();

        assertThat(file.lines().findFirst()).contains("title,language,cities,weather,line,action,problems");
        assertThat(file).contains("'=1+1,en,Atlantis", "[unknown-city]", "[unknown-column]");
        String mended = file.replace("Atlantis", "Bradford").replace(",weather,", ",summary,");
        assertThat(ADMIN.plan(mended, "source=back").getInt("data.counts.error"))
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndStaysInTheHistory() {
        ADMIN.send("%PDF-1.7".getBytes(), "").then().statusCode(422).body("errors[0].code", equalTo("unknown-format"));
        assertThat(ADMIN.get("?limit=1").jsonPath().getString("data[0].state")).isEqualTo("failed");
    }

    private static List<List<String>> codes(String file) {
        JsonPath plan = ADMIN.plan(file, "source=codes");
        return ADMIN.rows(plan.getLong("data.id")).getList("data.problems.code");
    }

    private static List<Map<String, Object>> problems(String file, String query) {
        JsonPath plan = ADMIN.plan(file, query);
        return ADMIN.rows(plan.getLong("data.id")).getList("data.problems.flatten()");
    }
}
