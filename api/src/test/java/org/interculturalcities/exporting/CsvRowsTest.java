package org.interculturalcities.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.records;

import io.quarkus.test.junit.QuarkusTest;
import org.interculturalcities.Sample;
import org.interculturalcities.table.FormulaEscaping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CsvRowsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+49 30, '+49 30",
                "-3, -3",
                "-9.59815, -9.59815",
                "-x, '-x",
                "--1, '--1",
                "@me, '@me",
                "'=1, ''=1",
                "plain, plain",
                "'quoted', 'quoted'"
            })
    void aCellThatASpreadsheetWouldRunBecomesText(String cell, String safe) {
        assertThat(FormulaEscaping.guarded(cell)).isEqualTo(safe);
    }

    @Test
    void hasAHeaderAndOneRowARecordWithSeveralValuesInOneCell() {
        String csv = get("/practices?format=csv&fields=id,topics,period").asString();

        assertThat(csv.split("\r\n"))
                .hasSize(1 + Sample.PRACTICES)
                .startsWith("id,period,periodFrom,periodTo,periodOngoing,topics,topicLabels");
        assertThat(csv).contains("|");
    }

    @Test
    void namesTheWordsOfTheContract() {
        assertThat(get("/memberships?format=csv&limit=1").asString().split("\r\n")[1])
                .contains(",member,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices", "/cities", "/memberships", "/networks/icc/members", "/topics"})
    void rowsAreGivenToTheLastUnlessFewerAreAskedFor(String list) {
        long total = records(list + "?limit=0").meta().total();

        assertThat(get(list + "?format=ndjson").asString().lines()).hasSize((int) total);
        assertThat(get(list + "?format=ndjson&limit=5").asString().lines()).hasSize(5);
    }

    @Test
    void anEmptyListHasItsHeaderAlone() {
        assertThat(get("/practices?format=csv&fields=id&topic=international-outlook")
                        .asString())
                .isEqualTo("id\r\n");
        assertThat(get("/practices?format=ndjson&topic=international-outlook").asString())
                .isEmpty();
    }
}
