package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.importing.ImportFixtures.columns;
import static org.interculturalcities.importing.ImportFixtures.newValues;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and periods as people write them: in two columns, with day and month in either order. */
@QuarkusTest
class MessyDatesTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Test
    void aStartAndAnEndAreOnePeriod() {
        JsonPath plan = ADMIN.plan(
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
        assertThat(newValues(plan, 0)).containsEntry("period", "2019 – 2021");
        assertThat(newValues(plan, 1)).containsEntry("period", "2015 – em curso");
        assertThat(newValues(plan, 2)).containsEntry("period", "2016 –");
        assertThat(newValues(plan, 3)).containsEntry("period", "– 2018");
        assertThat(newValues(plan, 4)).containsEntry("period", "2019-04-01 – 2019-12-01");
        assertThat(newValues(plan, 5)).containsEntry("period", "2018-2020");
        JsonPath rows = ADMIN.rows(plan.getLong("data.id"));
        assertThat(rows.getList("data[2].problems.code")).containsExactly("no-end");
        assertThat(rows.getList("data[4].problems.code")).containsExactly("date-number", "date-number");
        assertThat(rows.getList("data[1].problems")).isEmpty();
    }

    @Test
    void aDayThatIsNotKnownIsNoAmbiguousDate() {
        JsonPath plan = ADMIN.plan("title;period\nSoup;00/05/2021\n", "source=unknown-day&language=en");

        assertThat(plan.getString("data.state")).isEqualTo("planned");
        assertThat(plan.getList("data.problems.code")).doesNotContain("ambiguous-date");
    }

    @Test
    void aDateThatMayBeReadTwoWaysIsAskedAbout() {
        String file = "title,period\nA,05/06/2021\nB,07/08/2021\nC,2019\n";
        JsonPath plan = ADMIN.plan(file, "source=dates&language=en");

        assertThat(plan.getList("data.problems.code")).containsExactly("ambiguous-date");
        assertThat(plan.getList("data.problems[0].lines")).containsExactly(2, 3);
        assertThat(plan.getList("data.problems[0].allowed")).containsExactly("2021-06-05");
        assertThat(newValues(plan, 0)).containsEntry("period", "05/06/2021");
        assertThat(plan.getString("data.dateOrder")).isNull();

        JsonPath monthFirst = ADMIN.step(plan.getLong("data.id"), "plan?dateOrder=mdy")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(monthFirst.getList("data.problems")).isEmpty();
        assertThat(monthFirst.getString("data.dateOrder")).isEqualTo("mdy");
        assertThat(newValues(monthFirst, 0)).containsEntry("period", "2021-05-06");

        assertThat(ADMIN.plan(file, "source=dates2&language=en&dateOrder=dmy").getList("data.problems"))
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
        JsonPath plan = ADMIN.plan(
                "title,period\nA,%s\nB,%s\n".formatted((Object[]) periods.split(",")), "source=order&language=en");

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(newValues(plan, 0)).containsEntry("period", first);
    }

    @Test
    void anotherColumnOfDatesSettlesTheOrderToo() {
        JsonPath plan = ADMIN.plan(
                "title,start,end,confirmedOn\nA,05/06/2018,13/06/2019,01/02/2020\n", "source=other&language=en");

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(newValues(plan, 0))
                .containsEntry("period", "05/06/2018 – 13/06/2019")
                .containsEntry("confirmedOn", "2020-02-01");
    }
}
