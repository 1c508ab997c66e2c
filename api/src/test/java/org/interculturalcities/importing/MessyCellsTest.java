package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.importing.ImportFixtures.newValues;
import static org.interculturalcities.importing.ImportFixtures.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people fill them in: several cities in one, placeholders, formulas; rows of remarks. */
@QuarkusTest
class MessyCellsTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loures, Oeiras|pt-loures,pt-oeiras",
                "Loures / Oeiras|pt-loures,pt-oeiras",
                "Loures e Oeiras|pt-loures,pt-oeiras",
                "Loures & Oeiras; Bradford|gb-bradford,pt-loures,pt-oeiras",
            })
    void severalCitiesStandInOneCell(String cell, String ids) {
        JsonPath plan = ADMIN.plan("title\tcities\nSoup\t" + cell + "\n", "source=several&language=pt");

        assertThat((List<String>) newValues(plan, 0).get("cities")).containsExactlyInAnyOrder(ids.split(","));
    }

    @Test
    void remarksBelowTheTableAreNoRecords() {
        JsonPath plan = ADMIN.plan(
                """
                Título;Cidade;Tema;Resumo
                "Sopa
                de todos";Loures;Educação;Quente
                Só o título;;;
                Total: 2 práticas;;;

                Dados fornecidos pelos municípios;;;
                """,
                "source=remarks&language=pt");

        assertThat(plan.getMap("data.counts")).containsEntry("create", 2).containsEntry("skip", 2);
        JsonPath kept = ADMIN.edit(plan.getLong("data.id"), 7, Map.of("skip", false))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(kept.getMap("data.counts")).containsEntry("create", 3).containsEntry("skip", 1);
    }

    @Test
    void aCountryAmongTheCitiesIsTheCountry() {
        JsonPath plan = ADMIN.plan(
                "title;cities\nGuía;España (todo el país)\nRed;Bilbao, España\n", "source=country&language=es");

        assertThat(newValues(plan, 0)).containsEntry("countries", List.of("ES")).doesNotContainKey("cities");
        assertThat(newValues(plan, 1)).containsEntry("cities", List.of("es-bilbao"));
        assertThat(plan.getInt("data.counts.error")).isZero();
    }

    @Test
    void oneThingOfATopicIsEnough() {
        JsonPath plan = ADMIN.plan(
                """
                title;topics
                A;Saúde
                B;Housing and urban planning, Welcoming and social integration
                C;Gesundheit, Bildung
                D;Public
                """,
                "source=topics&language=en");

        assertThat(newValues(plan, 0)).containsEntry("topics", List.of("health-social-care-and-family-support"));
        assertThat(newValues(plan, 1))
                .containsEntry("topics", List.of("housing-and-urban-planning", "welcoming-and-social-integration"));
        assertThat((List<String>) newValues(plan, 2).get("topics"))
                .containsExactlyInAnyOrder("education", "health-social-care-and-family-support");
        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[0].problems.code")).containsExactly("misspelt-topic");
        assertThat(rows.getString("data[3].problems[0].code")).isEqualTo("unknown-topic");
    }

    @Test
    void onlyThePartOfACellThatIsUnknownIsWrong() {
        JsonPath plan = ADMIN.plan("title;cities\nSoup;Loures, Atlantis\n", "source=part&language=en");

        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[0].problems.value")).containsExactly("Atlantis");
    }

    @Test
    void citiesAreSuggestedByLikeness() {
        JsonPath plan = ADMIN.plan("title;cities\nSoup;Santa Maria Feira\n", "source=likeness&language=pt");

        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getString("data[0].problems[0].allowed[0]")).isEqualTo("pt-santa-maria-da-feira");
    }

    @Test
    void whatOnlySaysThatThereIsNothingIsEmpty() {
        JsonPath plan = ADMIN.plan(
                "title;sourceUrl;contact;cities\nSoup;n/a;n.d.;-\nTea;www.example.org/tea;;\n",
                "source=nothing&language=en");

        assertThat(plan.getInt("data.counts.create")).isEqualTo(2);
        assertThat(newValues(plan, 0)).doesNotContainKeys("sourceUrl", "contact", "cities");
        assertThat(newValues(plan, 1)).containsEntry("sourceUrl", "https://www.example.org/tea");
    }

    @Test
    void aCityThatStandsOnceBesideItsPracticesIsTheCityOfAll() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Capa").value(0, 0, "Título");
            Worksheet sheet = workbook.newWorksheet("Dados");
            write(sheet, 0, "Cidade", "Título", "Resumo");
            write(sheet, 1, "Loures", "Sopa", "Quente");
            write(sheet, 2, "", "Pão", "Fresco");
            sheet.range(1, 0, 2, 0).merge();
            write(sheet, 3, "Oeiras", "Chá", "Verde");
            sheet.value(4, 1, "Arroz");
            sheet.value(4, 2, "Doce");
        }
        JsonPath plan = ADMIN.plan(out.toByteArray(), "source=once&language=pt");

        assertThat(newValues(plan, 0)).containsEntry("cities", List.of("pt-loures"));
        assertThat(newValues(plan, 1)).containsEntry("cities", List.of("pt-loures"));
        assertThat(newValues(plan, 2)).containsEntry("cities", List.of("pt-oeiras"));
        assertThat(newValues(plan, 3)).doesNotContainKey("cities");
    }

    @Test
    void aFormulaWithoutAResultIsSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Dados");
            write(sheet, 0, "Título", "Cidade");
            sheet.formula(1, 0, "CONCATENATE(\"So\",\"pa\")");
            sheet.value(1, 1, "Loures");
        }
        JsonPath rows = ADMIN.rows(
                ADMIN.plan(out.toByteArray(), "source=formula&language=pt").getLong("data.id"));

        assertThat(rows.getString("data[0].problems[0].code")).isEqualTo("formula-without-result");
    }
}
