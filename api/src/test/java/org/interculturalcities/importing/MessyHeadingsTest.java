package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.interculturalcities.importing.ImportFixtures.columns;
import static org.interculturalcities.importing.ImportFixtures.newValues;
import static org.interculturalcities.importing.ImportFixtures.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as people have them: below titles and remarks, in two rows, in any language, in own words. */
@QuarkusTest
class MessyHeadingsTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Test
    void headingsStandBelowTitlesAndRemarks() {
        JsonPath plan = ADMIN.plan(
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
        assertThat(newValues(plan, 0)).containsEntry("title", "Sopa de todos").containsEntry("period", "2019-2021");
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
        JsonPath plan = ADMIN.plan(headings + "\nSoup for all,Bradford,2019,,Warm\n", "source=headings&language=en");

        assertThat(columns(plan)).containsExactly(columns.split(","));
        assertThat(plan.getInt("data.counts.error")).isZero();
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
        JsonPath plan = ADMIN.plan(headings + "\nA soup;Bradford;12 of them;\n", "source=words&language=en");

        List<String> known =
                columns(plan).stream().map(name -> name == null ? "" : name).toList();
        assertThat(known).containsExactly(columns.split(","));
    }

    @Test
    void columnsWithoutATellingHeadingAreKnownByTheirValues() {
        JsonPath plan = ADMIN.plan(
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
        JsonPath plan = ADMIN.plan("title,language,cities,weather\nSoup,en,Bradford,fine\n", "source=carried");

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
        JsonPath chosen = ADMIN.plan(
                file, "source=memory&language=de&columns=Worum:rationale&columns=Wo:cities&columns=Überschrift:title");
        assertThat(columns(chosen)).containsExactly("title", "rationale", "cities");
        assertThat(chosen.getList("data.columns.reason")).containsOnly("chosen");

        JsonPath later = ADMIN.plan(file, "source=memory&language=de");
        assertThat(columns(later)).containsExactly("title", "rationale", "cities");
        assertThat(later.getList("data.columns.reason")).containsOnly("remembered");
    }

    @Test
    void aPlanIsMadeAgainWithOtherColumns() {
        JsonPath plan = ADMIN.plan("Thing,Where\nSoup,Bradford\n", "source=again&language=en");
        long id = plan.getLong("data.id");

        JsonPath again = ADMIN.step(id, "plan?columns=Thing:title&columns=Where:")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(columns(again)).containsExactly("title", null);
        assertThat(again.getString("data.state")).isEqualTo("planned");
        assertThat(newValues(again, 0)).containsEntry("title", "Soup").doesNotContainKey("cities");
        ADMIN.step(id, "plan?columns=Thing:nothing").then().statusCode(400);
        ADMIN.step(id, "plan?headingLine=0").then().statusCode(400);
    }

    @Test
    void theSheetWithThePracticesIsFoundOrChosen() throws IOException {
        byte[] workbook = workbook();
        JsonPath plan = ADMIN.plan(workbook, "source=sheets&language=pt");

        assertThat(plan.getList("data.sheets")).containsExactly("Instruções", "Práticas", "Antigas");
        assertThat(plan.getString("data.sheet")).isEqualTo("Práticas");
        assertThat(plan.getInt("data.headingLine")).isEqualTo(3);
        assertThat(newValues(plan, 0)).containsEntry("title", "Sopa");

        JsonPath chosen = ADMIN.plan(workbook, "source=sheets&language=pt&sheet=Antigas");
        assertThat(newValues(chosen, 0)).containsEntry("title", "Pão");

        ADMIN.send(workbook, "source=sheets&sheet=Novas")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-sheet"));
    }

    @Test
    void aFirstRecordWithNamesOfColumnsInItIsNoHeading() {
        JsonPath plan = ADMIN.plan("title;cities\nLanguage café;City of Porto\n", "source=narrow&language=en");

        assertThat(ADMIN.rows(plan.getLong("data.id")).getList("data")).hasSize(1);
    }

    @Test
    void headingsStandInTwoRows() {
        JsonPath groupsAbove = ADMIN.plan(
                """
                Intitulé;Lieu;;Calendrier;;Description
                ;Commune;Pays;Début;Fin;
                Thé;Strasbourg;France;2019;2020;Chaud
                """,
                "source=groups&language=fr");
        assertThat(columns(groupsAbove)).containsExactly("title", "cities", "countries", "start", "end", "summary");
        assertThat(groupsAbove.getInt("data.counts.create")).isEqualTo(1);

        JsonPath partsBelow = ADMIN.plan(
                """
                № з/п;Назва заходу;Місто;Період реалізації;;Стислий опис
                ;;;початок;завершення;
                1;Школа мов;Луцьк, Суми;2018;2020;Курси
                """,
                "source=groups&language=uk");
        assertThat(columns(partsBelow)).containsExactly("externalId", "title", "cities", "start", "end", "summary");
        assertThat(partsBelow.getInt("data.counts.rows")).isEqualTo(1);
        assertThat(newValues(partsBelow, 0)).containsEntry("period", "2018 – 2020");
    }

    @Test
    void theDelimiterIsTheOneOfTheTableNotOfItsTitle() {
        JsonPath plan = ADMIN.plan(
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
}
