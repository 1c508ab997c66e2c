package org.interculturalcities.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " > ",
            value = {
                "UTF-8 > Zürich, Łódź, Київ",
                "UTF-16LE > Zürich, Łódź, Київ",
                "UTF-16BE > Zürich, Łódź, Київ",
                "windows-1252 > Málaga, Côte d’Azur, São Paulo – “x”",
                "windows-1251 > Київ місто міжкультурне, Вінниця разом з сусідами",
                "windows-1253 > Πάτρα η πόλη μας και οι γείτονες",
            })
    void theEncodingIsFoundOut(String encoding, String words) throws IOException {
        Path file = write(("title;note\n1;" + words + "\n").getBytes(Charset.forName(encoding)));

        assertThat(TableReader.open(file, null).get(0).layout().encoding()).isEqualTo(Charset.forName(encoding));
        assertThat(rows(file).get(0).cells().get("note").asText()).isEqualTo(words);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(write("\uFEFFtitle,x\na,b".getBytes(encoding)))
                            .get(0)
                            .cells())
                    .containsKey("title");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundOut(String delimiter) throws IOException {
        String file = "title,x\n\"a%sb\",\"c \"\"d\"\"\n e\"\n"
                .replace(",", delimiter)
                .formatted(delimiter);

        assertThat(TableReader.open(write(file), null).get(0).layout().delimiter())
                .isEqualTo(delimiter.charAt(0));
        assertThat(texts(file)).containsExactly(Map.of("title", "a" + delimiter + "b", "x", "c \"d\"\n e"));
    }

    @Test
    void theHintOfASpreadsheetIsTaken() throws IOException {
        assertThat(texts("sep=|\r\ntitle|a,b;c\r\nx|y\r\n")).containsExactly(Map.of("title", "x", "a,b;c", "y"));
    }

    @Test
    void linesAreCountedAsAnEditorDoes() throws IOException {
        String file = "title,x\r\n\r\n\"one\ntwo\",1\r\n\"\",\"\"\r\nthree,2\r\n";

        assertThat(rows(write(file))).extracting(TableRow::line).containsExactly(3, 6);
        assertThat(rows(write("\n{\"title\":\"a\"}\r\n\r\n{\"title\":\"b\"}")))
                .extracting(TableRow::line)
                .containsExactly(2, 4);
        assertThat(rows(write("[\n {\"title\":\n\"a\"},\n {\"title\":\"b\"}]")))
                .extracting(TableRow::line)
                .containsExactly(2, 4);
    }

    @Test
    void cellsThatASpreadsheetWouldRunLoseTheApostropheTheyWereGuardedBy() throws IOException {
        List<String> cells = List.of("=1+1", "-1", "-x", "'=1", "''=1", "it's", "'quoted'", "@you", "+49", "＝1");
        for (String cell : cells) {
            String guarded = FormulaEscaping.guarded(cell);
            assertThat(texts("title,n\n\"" + guarded + "\",1\n").get(0)).containsEntry("title", cell);
        }
    }

    @Test
    void whatCannotBeToldApartIsSaid() throws IOException {
        assertFault("title,x\n\"never closed,1\nnext,2\n", 2, "quote-not-closed");
        assertFault("{\"title\":\"a\"}\n{\"title\":\n{\"title\":\"c\"}\n", 2, "not-json");
        assertFault("[1]", 1, "not-a-record");
    }

    @Test
    @Timeout(5)
    void asManyEqualHeadingsAsAreReadTakeNoTime() throws IOException {
        String row = "x,".repeat(16_000) + "x\n";

        assertThat(texts(row + row).get(0)).hasSize(16_001).containsKey("x (16001)");
    }

    @Test
    void eachColumnHasANameOfItsOwn() throws IOException {
        assertThat(texts("title,title,\na,b,c,d\n").get(0))
                .isEqualTo(Map.of("title", "a", "title (2)", "b", "Column C", "c", "Column D", "d"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "%PDF-1.7, unknown-format",
        "'a\0b', unknown-format",
        "'{\"data\":[{},', not-json",
        "'[{\"a\":1}', not-json",
        "'[{\"a\":1} {\"b\"', not-json",
    })
    void whatIsNoTableIsRefused(String content, String code) throws IOException {
        Path file = write(content);

        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(Table.UnreadableException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    @Test
    void aListOfThisApiIsATable() throws IOException {
        assertThat(texts("{\"meta\":{\"data\":[]},\"data\":[{\"id\":\"7\"},{\"id\":\"8\"}],\"links\":{}}"))
                .containsExactly(Map.of("id", "7"), Map.of("id", "8"));
    }

    @Test
    void aRowWithoutEndDoesNotFillTheMemory() throws IOException {
        for (String beginning : List.of("title\n\"", "{\"title\":\"", "[{\"title\":\"")) {
            Path file = write(beginning + "x".repeat(20_000_000));
            assertThatThrownBy(() -> rows(file)).isInstanceOf(Table.UnreadableException.class);
        }
    }

    @Test
    void aWorkbookThatBurstsIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            entry(zip, "xl/workbook.xml", 1);
            entry(zip, "xl/worksheets/sheet1.xml", 300_000_000);
        }

        assertThatThrownBy(() -> TableReader.open(bomb, null))
                .isInstanceOfSatisfying(Table.UnreadableException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("too-large-inside"));
    }

    @Test
    void anArchiveOfAnotherKindIsNoWorkbook() throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "../../etc/passwd", 10);
        }

        assertThatThrownBy(() -> TableReader.open(archive, null))
                .isInstanceOfSatisfying(Table.UnreadableException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("unknown-format"));
    }

    private static void entry(ZipOutputStream zip, String name, int size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] zeros = new byte[1_000_000];
        for (int left = size; left > 0; left -= zeros.length) {
            zip.write(zeros, 0, Math.min(left, zeros.length));
        }
        zip.closeEntry();
    }

    private void assertFault(String content, int line, String code) throws IOException {
        assertThat(rows(write(content)))
                .flatExtracting(row -> row.faults().stream()
                        .map(fault -> tuple(row.line(), fault.code()))
                        .toList())
                .containsExactly(tuple(line, code));
    }

    private List<Map<String, String>> texts(String content) throws IOException {
        return rows(write(content)).stream().map(TableTest::texts).toList();
    }

    private static Map<String, String> texts(TableRow row) {
        Map<String, String> texts = new HashMap<>();
        row.cells().forEach((heading, cell) -> texts.put(heading, cell.asText()));
        return texts;
    }

    private static List<TableRow> rows(Path file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        Table table = TableReader.open(file, null).get(0);
        int headingLine =
                table.beginning().stream().mapToInt(SheetRow::line).findFirst().orElse(1);
        table.read(HeadingLines.at(headingLine), rows::add);
        return rows;
    }

    private Path write(String content) throws IOException {
        return write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "table", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
        return file;
    }
}
