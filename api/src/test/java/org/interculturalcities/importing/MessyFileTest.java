package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them: titles above the headings, headings of their own, several sheets, rows of totals. */
@QuarkusTest
class MessyFileTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    private static JsonPath plan(byte[] file, String query) {
        return ADMIN.send(file, query).then().statusCode(201).extract().jsonPath();
    }

    private static JsonPath plan(String file, String query) {
        return plan(file.getBytes(StandardCharsets.UTF_8), query);
    }

    private static List<String> columns(JsonPath plan) {
        return plan.getList("data.columns.column");
    }

    private static Map<String, Object> to(JsonPath plan, int row) {
        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        List<Map<String, Object>> changes = rows.getList("data[%d].changes".formatted(row));
        return changes.stream()
                .collect(Collectors.toMap(change -> (String) change.get("field"), change -> change.get("to")));
    }

    @Test
    void headingsStandBelowTitlesAndRemarks() {
        JsonPath plan = plan(
                """
                Rede Portuguesa das Cidades Interculturais;;;
                ;;;
                Levantamento de práticas 2024;;;preenchido por: Ana
                Título;Cidade;Período;Tema
                Sopa de todos;Loures;2019-2021;Educação
                Total;1;;
                """,
                "source=titles&language=pt");

        assertThat(plan.getInt("data.headingLine")).isEqualTo(4);
        assertThat(columns(plan)).containsExactly("title", "cities", "period", "topics");
        assertThat(plan.getMap("data.counts"))
                .containsEntry("rows", 2)
                .containsEntry("create", 1)
                .containsEntry("skip", 1);
        assertThat(to(plan, 0)).containsEntry("title", "Sopa de todos").containsEntry("period", "2019-2021");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Titre,Ville,Période,Thèmes,Objectifs|title,cities,period,topics,purpose",
                "Titolo,Comune,Anno,Temi,Risultati|title,cities,period,topics,impact",
                "Titel,Stadt,Zeitraum,Themen,Beschreibung|title,cities,period,topics,summary",
                "Nombre del proyecto,Municipio,Fecha,Temas,Metodología|title,cities,period,topics,process",
                "Назва,Місто,Період,Теми,Результати|title,cities,period,topics,impact",
                "العنوان,المدينة,الفترة,المواضيع,الأهداف|title,cities,period,topics,purpose",
                "Project name,Municipality,Years,Theme,Aims|title,cities,period,topics,purpose",
                "TÍTULO DA PRÁTICA,Concelho,Datas,Área temática,Metodologia|title,cities,period,topics,process",
                "Tittle,Citty,Perioad,Topcs,Purpos|title,cities,period,topics,purpose",
            })
    void headingsOfAnyLanguageAreKnown(String headings, String columns) {
        JsonPath plan = plan(headings + "\nSoup for all,Bradford,2019,,Warm\n", "source=headings&language=en");

        assertThat(columns(plan)).containsExactly(columns.split(","));
        assertThat(plan.getInt("data.counts.error")).isZero();
    }

    @Test
    void columnsWithoutATellingHeadingAreKnownByTheirValues() {
        JsonPath plan = plan(
                """
                A,B,C,D,E
                Soup for everyone in town,Bradford,2019-2021,https://example.org/soup,ana@example.org
                A garden of many languages,Oslo,since 2020,https://example.org/garden,ben@example.org
                """,
                "source=content&language=en");

        assertThat(columns(plan)).containsExactly("title", "cities", "period", "sourceUrl", "contact");
        assertThat(plan.getList("data.columns.reason")).containsOnly("content");
        assertThat(plan.getInt("data.counts.create")).isEqualTo(2);
    }

    @Test
    void anUnknownColumnIsLeftOutAndSaid() {
        JsonPath plan = plan("title,language,cities,weather\nSoup,en,Bradford,fine\n", "source=carried");

        assertThat(plan.getList("data.problems.code")).containsExactly("unknown-column");
        assertThat(plan.getList("data.problems.level")).containsExactly("warning");
        assertThat(plan.getList("data.columns.find { it.heading == 'weather' }.examples"))
                .containsExactly("fine");
        assertThat(plan.getInt("data.counts.create")).isEqualTo(1);
        assertThat(ADMIN.get(plan.getLong("data.id") + "/problems.csv").asString())
                .contains("weather", "fine");
    }

    @Test
    void choicesWinAndAreRememberedForTheSource() {
        String file = "Überschrift,Worum,Wo\nSoup,Warm,Bradford\n";
        JsonPath chosen = plan(
                file, "source=memory&language=de&columns=Worum:rationale&columns=Wo:cities&columns=Überschrift:title");
        assertThat(columns(chosen)).containsExactly("title", "rationale", "cities");
        assertThat(chosen.getList("data.columns.reason")).containsOnly("chosen");

        JsonPath later = plan(file, "source=memory&language=de");
        assertThat(columns(later)).containsExactly("title", "rationale", "cities");
        assertThat(later.getList("data.columns.reason")).containsOnly("remembered");
    }

    @Test
    void aPlanIsMadeAgainWithOtherColumns() {
        JsonPath plan = plan("Thing,Where\nSoup,Bradford\n", "source=again&language=en");
        long id = plan.getLong("data.id");

        JsonPath again = ADMIN.step(id, "plan?columns=Thing:title&columns=Where:")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(columns(again)).containsExactly("title", null);
        assertThat(again.getString("data.state")).isEqualTo("planned");
        assertThat(to(again, 0)).containsEntry("title", "Soup").doesNotContainKey("cities");
        ADMIN.step(id, "plan?columns=Thing:nothing").then().statusCode(400);
        ADMIN.step(id, "plan?headingLine=0").then().statusCode(400);
    }

    @Test
    void aWrongCellIsMendedInThePlan() {
        String file = "Projeto;Concelho;Tema\nSopa de todos;Atlantis; Educação\nPão de todos;Loures;Educação\n";
        long id = plan(file, "source=mended&language=pt").getLong("data.id");
        JsonPath wrong = ADMIN.rows(id);
        assertThat(wrong.getString("data[0].action")).isEqualTo("error");
        assertThat(wrong.getMap("data[0].cells")).isEqualTo(Map.of("cities", "Atlantis"));

        JsonPath mended = ADMIN.edit(id, 2, Map.of("cells", Map.of("cities", "Oeiras; Loures")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(mended.getInt("data.counts.error")).isZero();
        assertThat((List<String>) to(mended, 0).get("cities")).containsExactlyInAnyOrder("pt-oeiras", "pt-loures");
        assertThat(ADMIN.get(id + "/problems.csv").asString())
                .contains("Oeiras; Loures")
                .doesNotContain("Atlantis");

        JsonPath skipped = ADMIN.edit(id, 3, Map.of("skip", true))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(skipped.getMap("data.counts")).containsEntry("create", 1).containsEntry("skip", 1);
        assertThat(ADMIN.rows(id).getString("data[1].problems[0].code")).isEqualTo("skipped");
        assertThat(ADMIN.edit(id, 3, Map.of("skip", false)).jsonPath().getInt("data.counts.create"))
                .isEqualTo(2);
    }

    @Test
    void aProbableDuplicateBecomesAnUpdate() {
        String file =
                "externalId,title,language,cities,summary\nz,Together for Stronger Communities,en,Bradford,Shorter\n";
        long id = plan(file, "source=merged").getLong("data.id");
        String existing = ADMIN.rows(id).getString("data[0].problems[0].allowed[0]");

        JsonPath updated = ADMIN.edit(id, 2, Map.of("cells", Map.of("id", existing)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(updated.getMap("data.counts")).containsEntry("update", 1).containsEntry("duplicate", 0);
        assertThat(ADMIN.rows(id).getString("data[0].target")).isEqualTo(existing);
    }

    @Test
    void anEditIsChecked() {
        long id = plan("title,language\nSoup,en\n", "source=edits").getLong("data.id");

        ADMIN.edit(id, 7, Map.of("skip", true)).then().statusCode(404);
        ADMIN.edit(id, 2, Map.of()).then().statusCode(422);
        ADMIN.edit(id, 2, Map.of("cells", Map.of("title", "a".repeat(40_000))))
                .then()
                .statusCode(422);
        ADMIN.edit(id, 2, "[]").then().statusCode(422);
        ImportClient.with("contributor")
                .edit(id, 2, Map.of("skip", true))
                .then()
                .statusCode(404);
        ADMIN.step(id, "cancellation");
        ADMIN.edit(id, 2, Map.of("skip", true)).then().statusCode(409);
    }

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
        JsonPath plan = plan("title\tcities\nSoup\t" + cell + "\n", "source=several&language=pt");

        assertThat((List<String>) to(plan, 0).get("cities")).containsExactlyInAnyOrder(ids.split(","));
    }

    @Test
    void theSheetWithThePracticesIsFoundOrChosen() throws IOException {
        byte[] workbook = workbook();
        JsonPath plan = plan(workbook, "source=sheets&language=pt");

        assertThat(plan.getList("data.sheets")).containsExactly("Instruções", "Práticas", "Antigas");
        assertThat(plan.getString("data.sheet")).isEqualTo("Práticas");
        assertThat(plan.getInt("data.headingLine")).isEqualTo(3);
        assertThat(to(plan, 0)).containsEntry("title", "Sopa");

        JsonPath chosen = plan(workbook, "source=sheets&language=pt&sheet=Antigas");
        assertThat(to(chosen, 0)).containsEntry("title", "Pão");

        ADMIN.send(workbook, "source=sheets&sheet=Novas")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-sheet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is the name of your practice?;Which city or cities are involved?;Budget;Please describe it briefly"
                        + "|title,cities,,summary",
                "Designação do projeto;Concelho(s) abrangido(s);Nº de participantes;Descrição sumária"
                        + "|title,cities,,summary",
                "Denominación del proyecto;Ayuntamiento;Presupuesto (€);Ámbito temático|title,cities,,topics",
                "Progetto / Iniziativa;Comune capofila;Provincia;Referente (nome e mail)|title,cities,,contact",
                "Link zur Projektseite;Stadt / Gemeinde;Kosten des Projekts;Handlungsfeld|sourceUrl,cities,,topics",
                "Intitulé de l'action;Commune;Partenaires du projet;Description détaillée|title,cities,,summary",
                "Назва заходу;Місто (громада);Бюджет;Відповідальна особа|title,cities,,contact",
                "اسم المبادرة;مدينة;ملاحظات;وصف مختصر|title,cities,,summary",
            })
    void headingsInOwnWordsAreKnownByTheirWords(String headings, String columns) {
        JsonPath plan = plan(headings + "\nA soup;Bradford;12 of them;\n", "source=words&language=en");

        List<String> known =
                columns(plan).stream().map(name -> name == null ? "" : name).toList();
        assertThat(known).containsExactly(columns.split(","));
    }

    @Test
    void aStartAndAnEndAreOnePeriod() {
        JsonPath plan = plan(
                """
                Título;Data de início;Data de fim
                Sopa um;2019;2021
                Sopa dois;2015;em curso
                Sopa três;2016;
                Sopa quatro;;2018
                Sopa cinco;43556;43800
                Sopa seis;2018-2020;
                """,
                "source=parts&language=pt");

        assertThat(columns(plan)).containsExactly("title", "start", "end");
        assertThat(to(plan, 0)).containsEntry("period", "2019 – 2021");
        assertThat(to(plan, 1)).containsEntry("period", "2015 – em curso");
        assertThat(to(plan, 2)).containsEntry("period", "2016 –");
        assertThat(to(plan, 3)).containsEntry("period", "– 2018");
        assertThat(to(plan, 4)).containsEntry("period", "2019-04-01 – 2019-12-01");
        assertThat(to(plan, 5)).containsEntry("period", "2018-2020");
        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[2].problems.code")).containsExactly("no-end");
        assertThat(rows.getList("data[4].problems.code")).containsExactly("date-number", "date-number");
        assertThat(rows.getList("data[1].problems")).isEmpty();
    }

    @Test
    void aDayThatIsNotKnownIsNoAmbiguousDate() {
        JsonPath plan = plan("title;period\nSoup;00/05/2021\n", "source=unknown-day&language=en");

        assertThat(plan.getString("data.state")).isEqualTo("planned");
        assertThat(plan.getList("data.problems.code")).doesNotContain("ambiguous-date");
    }

    @Test
    void aFirstRecordWithNamesOfColumnsInItIsNoHeading() {
        JsonPath plan = plan("title;cities\nLanguage café;City of Porto\n", "source=narrow&language=en");

        assertThat(ADMIN.rows(plan.getLong("data.id")).getList("data")).hasSize(1);
    }

    @Test
    void headingsStandInTwoRows() {
        JsonPath groupsAbove = plan(
                """
                Intitulé;Lieu;;Calendrier;;Description
                ;Commune;Pays;Début;Fin;
                Thé;Strasbourg;France;2019;2020;Chaud
                """,
                "source=groups&language=fr");
        assertThat(columns(groupsAbove)).containsExactly("title", "cities", "countries", "start", "end", "summary");
        assertThat(groupsAbove.getInt("data.counts.create")).isEqualTo(1);

        JsonPath partsBelow = plan(
                """
                № з/п;Назва заходу;Місто;Період реалізації;;Стислий опис
                ;;;початок;завершення;
                1;Школа мов;Луцьк, Суми;2018;2020;Курси
                """,
                "source=groups&language=uk");
        assertThat(columns(partsBelow)).containsExactly("externalId", "title", "cities", "start", "end", "summary");
        assertThat(partsBelow.getInt("data.counts.rows")).isEqualTo(1);
        assertThat(to(partsBelow, 0)).containsEntry("period", "2018 – 2020");
    }

    @Test
    void remarksBelowTheTableAreNoRecords() {
        JsonPath plan = plan(
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
    void theDelimiterIsTheOneOfTheTableNotOfItsTitle() {
        JsonPath plan = plan(
                """
                Rede Portuguesa, levantamento, 2024

                Título;Cidade;Resumo
                Sopa, pão e chá;Loures;Quente, boa e barata
                Pão;Oeiras;Fresco, sempre
                """,
                "source=delimiter&language=pt");

        assertThat(plan.getString("data.delimiter")).isEqualTo(";");
        assertThat(columns(plan)).containsExactly("title", "cities", "summary");
    }

    @Test
    void aCountryAmongTheCitiesIsTheCountry() {
        JsonPath plan =
                plan("title;cities\nGuía;España (todo el país)\nRed;Bilbao, España\n", "source=country&language=es");

        assertThat(to(plan, 0)).containsEntry("countries", List.of("ES")).doesNotContainKey("cities");
        assertThat(to(plan, 1)).containsEntry("cities", List.of("es-bilbao"));
        assertThat(plan.getInt("data.counts.error")).isZero();
    }

    @Test
    void oneThingOfATopicIsEnough() {
        JsonPath plan = plan(
                """
                title;topics
                A;Saúde
                B;Housing and urban planning, Welcoming and social integration
                C;Gesundheit, Bildung
                D;Public
                """,
                "source=topics&language=en");

        assertThat(to(plan, 0)).containsEntry("topics", List.of("health-social-care-and-family-support"));
        assertThat(to(plan, 1))
                .containsEntry("topics", List.of("housing-and-urban-planning", "welcoming-and-social-integration"));
        assertThat((List<String>) to(plan, 2).get("topics"))
                .containsExactlyInAnyOrder("education", "health-social-care-and-family-support");
        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[0].problems.code")).containsExactly("misspelt-topic");
        assertThat(rows.getString("data[3].problems[0].code")).isEqualTo("unknown-topic");
    }

    @Test
    void onlyThePartOfACellThatIsUnknownIsWrong() {
        JsonPath plan = plan("title;cities\nSoup;Loures, Atlantis\n", "source=part&language=en");

        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[0].problems.value")).containsExactly("Atlantis");
    }

    @Test
    void citiesAreSuggestedByLikeness() {
        JsonPath plan = plan("title;cities\nSoup;Santa Maria Feira\n", "source=likeness&language=pt");

        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getString("data[0].problems[0].allowed[0]")).isEqualTo("pt-santa-maria-da-feira");
    }

    @Test
    void whatOnlySaysThatThereIsNothingIsEmpty() {
        JsonPath plan = plan(
                "title;sourceUrl;contact;cities\nSoup;n/a;n.d.;-\nTea;www.example.org/tea;;\n",
                "source=nothing&language=en");

        assertThat(plan.getInt("data.counts.create")).isEqualTo(2);
        assertThat(to(plan, 0)).doesNotContainKeys("sourceUrl", "contact", "cities");
        assertThat(to(plan, 1)).containsEntry("sourceUrl", "https://www.example.org/tea");
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
        JsonPath plan = plan(out.toByteArray(), "source=once&language=pt");

        assertThat(to(plan, 0)).containsEntry("cities", List.of("pt-loures"));
        assertThat(to(plan, 1)).containsEntry("cities", List.of("pt-loures"));
        assertThat(to(plan, 2)).containsEntry("cities", List.of("pt-oeiras"));
        assertThat(to(plan, 3)).doesNotContainKey("cities");
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
        JsonPath rows =
                ADMIN.rows(plan(out.toByteArray(), "source=formula&language=pt").getLong("data.id"));

        assertThat(rows.getString("data[0].problems[0].code")).isEqualTo("formula-without-result");
    }

    @Test
    void aDateThatMayBeReadTwoWaysIsAskedAbout() {
        String file = "title,period\nA,05/06/2021\nB,07/08/2021\nC,2019\n";
        JsonPath plan = plan(file, "source=dates&language=en");

        assertThat(plan.getList("data.problems.code")).containsExactly("ambiguous-date");
        assertThat(plan.getList("data.problems[0].lines")).containsExactly(2, 3);
        assertThat(plan.getList("data.problems[0].allowed")).containsExactly("2021-06-05");
        assertThat(to(plan, 0)).containsEntry("period", "05/06/2021");
        assertThat(plan.getString("data.dateOrder")).isNull();

        JsonPath monthFirst = ADMIN.step(plan.getLong("data.id"), "plan?dateOrder=mdy")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(monthFirst.getList("data.problems")).isEmpty();
        assertThat(monthFirst.getString("data.dateOrder")).isEqualTo("mdy");
        assertThat(to(monthFirst, 0)).containsEntry("period", "2021-05-06");

        assertThat(plan(file, "source=dates2&language=en&dateOrder=dmy").getList("data.problems"))
                .isEmpty();
        ADMIN.step(plan.getLong("data.id"), "plan?dateOrder=ymd").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2021,13/06/2021|05/06/2021",
                "05/06/2021,06/13/2021|2021-05-06",
                "05/06/2021 - 13/06/2021,2019|05/06/2021 - 13/06/2021",
                "05.06.2021,06.30.2021|2021-05-06",
                "06/06/2021,2020|06/06/2021",
            })
    void otherDatesOfTheColumnSettleTheOrder(String periods, String first) {
        JsonPath plan =
                plan("title,period\nA,%s\nB,%s\n".formatted((Object[]) periods.split(",")), "source=order&language=en");

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(to(plan, 0)).containsEntry("period", first);
    }

    @Test
    void anotherColumnOfDatesSettlesTheOrderToo() {
        JsonPath plan =
                plan("title,start,end,confirmedOn\nA,05/06/2018,13/06/2019,01/02/2020\n", "source=other&language=en");

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(to(plan, 0))
                .containsEntry("period", "05/06/2018 – 13/06/2019")
                .containsEntry("confirmedOn", "2020-02-01");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet about = workbook.newWorksheet("Instruções");
            about.value(0, 0, "Preencha uma linha por prática");
            Worksheet practices = workbook.newWorksheet("Práticas");
            practices.value(0, 0, "Boas práticas");
            practices.range(0, 0, 0, 2).merge();
            write(practices, 2, "Título", "Cidade", "Observações");
            write(practices, 3, "Sopa", "Loures", "a rever");
            Worksheet old = workbook.newWorksheet("Antigas");
            write(old, 0, "Título", "x");
            write(old, 1, "Pão", "y");
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
