package org.interculturalcities.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.problem;
import static org.interculturalcities.Api.total;
import static org.interculturalcities.Api.walk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interculturalcities.Sample;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.insight.Coverage.Heading;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CoverageTest {

    private static final Map<String, Function<PracticeSummary, Collection<String>>> VALUES = Map.of(
            "topic",
                    practice ->
                            practice.topics().stream().map(CategoryLabel::id).toList(),
            "country",
                    practice -> practice.countries().stream()
                            .map(country -> country.code())
                            .toList(),
            "collection",
                    practice -> practice.collections().stream()
                            .map(CategoryLabel::id)
                            .toList(),
            "language", PracticeSummary::languages);

    @ParameterizedTest
    @CsvSource({
        "topic, country, ''",
        "country, topic, network=reci",
        "topic, language, q=school",
        "collection, topic, year=2019..2021",
        "country, language, missing=impact&-topic=education",
        "topic, country, topic=roma&topic=education&country=ES&country=NO",
        "topic, country, q=nothingisthere",
    })
    void everyCellHasAsManyPracticesAsTheListHas(String rows, String columns, String filter) {
        Coverage coverage = coverage("?rows=" + rows + "&columns=" + columns + "&" + filter);
        List<PracticeSummary> list = walk("?limit=100&" + filter);

        assertThat(coverage.total()).isEqualTo(list.size());
        assertSide(coverage.rows(), list);
        assertSide(coverage.columns(), list);
        cells(coverage).forEach(cell -> assertThat(cell.count())
                .as("%s, %s", cell.row(), cell.column())
                .isEqualTo(list.stream()
                        .filter(has(rows, cell.row())::apply)
                        .filter(has(columns, cell.column())::apply)
                        .count()));
    }

    private static void assertSide(Coverage.Side side, List<PracticeSummary> list) {
        assertThat(side.values()).extracting(Heading::value).doesNotHaveDuplicates();
        assertThat(side.values()).allSatisfy(heading -> assertThat(heading.count())
                .isEqualTo(list.stream()
                        .filter(has(side.facet(), heading.value())::apply)
                        .count()));
        assertThat(side.missing())
                .isEqualTo(list.stream()
                        .filter(practice ->
                                VALUES.get(side.facet()).apply(practice).isEmpty())
                        .count());
    }

    private static Function<PracticeSummary, Boolean> has(String facet, String value) {
        return practice -> VALUES.get(facet).apply(practice).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows=year&columns=network",
                "rows=network&columns=topic&year=2018..2020&q=city",
                "rows=topic&columns=year&topic=roma&-year=2019",
            })
    void aCellLeadsToTheListItCounts(String query) {
        Coverage coverage = coverage("?" + query);

        cells(coverage).filter(cell -> cell.hashCode() % 20 == 0).forEach(cell -> assertThat(
                        total(list(coverage.cell(), cell)))
                .as("%s, %s", cell.row(), cell.column())
                .isEqualTo(cell.count()));
    }

    private static String list(String template, Coverage.Cell cell) {
        return template.replaceFirst(".*/practices", "")
                .replace("{row}", cell.row())
                .replace("{column}", cell.column());
    }

    @Test
    void emptyTopicsAreThereAndLabelsAreInTheLanguageAskedFor() {
        Coverage coverage = coverage("?lang=fr");

        assertThat(coverage.rows().values())
                .contains(new Heading("international-outlook", label("international-outlook", "fr"), 0))
                .hasSize(Sample.TOPICS);
        assertThat(coverage.columns().values())
                .extracting(Heading::label)
                .contains("Espagne")
                .startsWith("Allemagne");
    }

    private static String label(String topic, String language) {
        return get("/topics?limit=100&lang=" + language)
                .jsonPath()
                .getString("data.find { it.id == '" + topic + "' }.label");
    }

    @Test
    void yearsAreInTheirOwnOrder() {
        assertThat(coverage("?rows=year").rows().values())
                .extracting(Heading::value)
                .isSorted();
    }

    @Test
    void cellsComeAsATableToo() {
        Coverage coverage = coverage("");

        assertThat(get("/insights/coverage?format=csv").asString().lines())
                .hasSize(1
                        + coverage.rows().values().size()
                                * coverage.columns().values().size())
                .startsWith("row,rowLabel,column,columnLabel,count")
                .anyMatch(line -> line.startsWith("education,Education,ES,Spain,"));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        Response first = get("/insights/coverage");

        assertThat(get("/insights/coverage", "If-None-Match", first.header("ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "?rows=city, rows, unknown-value, topic",
        "?columns=topic, columns, same-as-rows, country",
        "?topic=gardening, topic, unknown-value, education",
        "?colums=topic, colums, unknown-parameter, columns",
    })
    void whatIsWrongIsRefusedWithWhatIsValid(String query, String parameter, String code, String allowed) {
        Problem.Cause cause =
                problem("/insights/coverage" + query, 400).errors().get(0);

        assertThat(cause.parameter()).isEqualTo(parameter);
        assertThat(cause.code()).isEqualTo(code);
        assertThat(cause.allowed()).contains(allowed);
    }

    private static Coverage coverage(String query) {
        return get("/insights/coverage" + query)
                .as(new TypeRef<Single<Coverage>>() {})
                .data();
    }

    private static Stream<Coverage.Cell> cells(Coverage coverage) {
        Stream.Builder<Coverage.Cell> cells = Stream.builder();
        coverage.forEachCell(cells::add);
        return cells.build();
    }
}
