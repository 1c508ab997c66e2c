package org.interculturalcities.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.table.CellLimit;
import org.interculturalcities.table.FormulaEscaping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class XlsxRowsTest {

    @Inject
    Fixtures cast;

    record Line(String text, int number) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices?",
                "/practices?include=texts",
                "/practices?q=rumours&fields=id,title&limit=3",
                "/cities?",
                "/networks?",
                "/networks/icc/members?",
                "/memberships?",
                "/topics?",
                "/collections?",
                "/countries?",
                "/languages?",
                "/changes?"
            })
    void hasTheCellsOfCsv(String list) throws IOException {
        List<List<String>> csv = csv(get(list + "&format=csv").asString());

        assertThat(texts(
                        xlsx(get(list + "&format=xlsx").asByteArray()),
                        csv.get(0).size()))
                .isEqualTo(csv);
    }

    @Test
    void comesByItsMediaTypeToo() throws IOException {
        byte[] file = get("/topics", "Accept", Format.Type.XLSX)
                .then()
                .contentType(Format.Type.XLSX)
                .header("Content-Disposition", "attachment; filename=\"topics.xlsx\"")
                .extract()
                .asByteArray();

        assertThat(xlsx(file)).hasSize(22);
    }

    @Test
    void numbersAreNumbersAndTextsAreTexts() throws IOException {
        Row bradford = xlsx(get("/cities?format=xlsx&q=Bradford&fields=id,latitude,population")
                        .asByteArray())
                .get(1);

        assertThat(bradford)
                .extracting(Cell::getType)
                .containsExactly(CellType.STRING, CellType.NUMBER, CellType.NUMBER);
    }

    @Test
    void whatLooksLikeAFormulaIsAText() throws IOException {
        Practice practice = cast.publish("=HYPERLINK(\"x\")");
        try {
            Row row = xlsx(get("/practices?format=xlsx&fields=title&q=hyperlink")
                            .asByteArray())
                    .get(1);

            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
        } finally {
            cast.delete(practice);
        }
    }

    @Test
    void draftsAreNotInIt() throws IOException {
        Practice draft = cast.draft("Nobody knows yet");
        try {
            for (String rows : List.of("/practices?", "/practices?include=texts&")) {
                assertThat(xlsx(get(rows + "fields=title&format=xlsx").asByteArray()))
                        .hasSize(1 + Sample.PRACTICES)
                        .noneMatch(row -> row.getCellText(0).equals("Nobody knows yet"));
            }
        } finally {
            cast.delete(draft);
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() throws IOException {
        String longest = "x".repeat(CellLimit.MAX_LENGTH);
        String longer = "😀".repeat(CellLimit.MAX_LENGTH);
        List<Row> rows = xlsx(write(new Line(longest, 1), new Line(longer, 2)));

        assertThat(rows.get(1).getCellText(0)).isEqualTo(longest);
        assertThat(rows.get(2).getCellText(0))
                .contains("😀… [cut")
                .hasSizeBetween(CellLimit.MAX_LENGTH - 1, CellLimit.MAX_LENGTH);
    }

    @Test
    void charactersThatXmlDoesNotTakeAreLeftOut() throws IOException {
        List<Row> rows = xlsx(write(new Line("a\u0000b\u000b\ud800c\uffff <&>\"'\n😀", 1)));

        assertThat(rows.get(1).getCellText(0)).isEqualTo("abc <&>\"'\n😀");
    }

    private static byte[] write(Object... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rows<Line> rows = new Rows<>(Line.class, 1, PageLinks.unpaged("/"), reader -> List.of(records)
                .forEach(reader));
        new XlsxRows().write(rows, Fields.of(Line.class, null), out);
        return out.toByteArray();
    }

    private static List<Row> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<List<String>> texts(List<Row> rows, int columns) {
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> row.getOptionalCell(column)
                                .map(Cell::getRawValue)
                                .orElse(""))
                        .toList())
                .toList();
    }

    // Without the apostrophe that makes a formula a text.
    private static List<List<String>> csv(String text) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
            return rows.stream()
                    .map(row -> row.getFields().stream()
                            .map(FormulaEscaping::unguarded)
                            .toList())
                    .toList();
        }
    }
}
