package org.interculturalcities.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm. */
@QuarkusTest
class FileAttackTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;
    private static final long TWO_GIGABYTES = 2L << 30;

    @TestHTTPResource("/")
    URI service;

    @Test
    void aWorkbookWithEntitiesIsNotExpanded() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>";

        var answer = ADMIN.send(workbook(bomb), "");

        assertThat(answer.statusCode()).isIn(201, 422);
        assertThat(answer.asString()).doesNotContain("root:", "aaaaaaaaaa");
        if (answer.statusCode() == 201) {
            assertThat(ADMIN.rows(answer.jsonPath().getLong("data.id")).prettify())
                    .doesNotContain("root:", "aaaaaaaaaa");
        }
    }

    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\""
                            + " r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void tooLargeABodyIsRefusedBeforeItIsRead() throws IOException {
        assertThat(statusOf("POST /api/v1/imports HTTP/1.1", TWO_GIGABYTES, Writer.ADMIN.token()))
                .contains("413");
        assertThat(statusOf("POST /api/v1/practices HTTP/1.1", TWO_GIGABYTES, Writer.ADMIN.token()))
                .contains("413");
    }

    @Test
    void whoHasNoTokenIsRefusedBeforeTheBodyIsRead() throws IOException {
        assertThat(statusOf("POST /api/v1/imports HTTP/1.1", 100_000_000, "icat_nobody"))
                .contains("401");
    }

    // Of the body nothing is ever sent.
    private String statusOf(String request, long length, String token) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((request + "\r\nHost: x\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: text/csv\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aJsonBodyIsNotTakenInEndlessly() {
        given().header("Authorization", "Bearer " + Writer.ADMIN.token())
                .contentType("application/json")
                .body("{\"originalLanguage\":\"" + "x".repeat(11_000_000) + "\"}")
                .post("/api/v1/practices")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..\\..\\boot.ini", "a\u0000b.csv", "/etc/passwd"})
    void aFileNameIsOnlyAName(String name) {
        given().header("Authorization", "Bearer " + Writer.ADMIN.token())
                .multiPart("file", name, "title,language,cities\nSoup,en,Leeds\n".getBytes(), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("data.fileName", not(containsString("..")))
                .body("data.fileName", not(containsString("/")));
    }
}
