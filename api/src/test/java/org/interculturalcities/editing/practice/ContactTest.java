package org.interculturalcities.editing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContactTest {

    private static final Writer ADMIN = Writer.ADMIN;
    private static final String NAME = "Quillfeather";

    @Inject
    Sql sql;

    private String id = "";

    @BeforeEach
    void make() {
        Map<String, Object> form = Forms.form("With someone to ask");
        form.put("status", "published");
        form.put("contact", contact(false));
        Response made = ADMIN.post("/practices", form);
        made.then().statusCode(201).body("data.contact.name", is(NAME)).body("data.contact.public", is(false));
        id = made.path("data.id");
    }

    @AfterEach
    void clear() {
        ADMIN.send(Method.DELETE, "/practices/" + id, null, "If-Match", "*");
    }

    private static Map<String, Object> contact(boolean isPublic) {
        return new HashMap<>(Map.of("name", " " + NAME + " ", "email", "ana@quillfeather.example", "public", isPublic));
    }

    private void change(Object contact) {
        Map<String, Object> patch = new HashMap<>();
        patch.put("contact", contact);
        ADMIN.patch(id, patch).then().statusCode(200);
    }

    @Test
    void whoMayWriteThePracticeSeesItsContactAndNobodyElse() {
        ADMIN.get("/practices/" + id)
                .then()
                .body("data.contact.name", is(NAME))
                .body("data.contact.email", is("ana@quillfeather.example"));
        for (Writer other :
                List.of(Writer.with("reader"), Writer.with("contributor"), Writer.with("coordinator", "rpci"))) {
            other.get("/practices/" + id).then().statusCode(200).body("data.contact", nullValue());
        }
        Api.get("/practices/" + id).then().body("data.contact", nullValue());
    }

    @Test
    void whatIsPrivateIsNowhereElse() throws IOException {
        change(contact(false));
        ADMIN.patch(id, Map.of("license", "CC-BY-4.0")).then().statusCode(200);
        for (String path : List.of(
                "/practices?format=ndjson&include=texts",
                "/practices?format=csv&include=texts",
                "/practices?format=atom",
                "/practices?limit=100&include=texts",
                "/practices/" + id + "/history",
                "/practices/" + id + "/practice.jsonld",
                "/practices/" + id + "/citation.json",
                "/suggestions?q=quillf",
                "/changes?limit=100&before=")) {
            assertThat(Api.get(path).asString()).as(path).doesNotContainIgnoringCase(NAME);
            assertThat(ADMIN.get(path).asString()).as(path).doesNotContainIgnoringCase(NAME);
        }
        Api.get("/practices?q=" + NAME).then().body("data", empty()).body("meta.spelling", nullValue());
        assertThat(archived()).doesNotContainIgnoringCase(NAME);
        assertThat(logged()).isZero();
    }

    private static String archived() throws IOException {
        byte[] archive = Api.get("/archive").then().statusCode(200).extract().asByteArray();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (files.getNextEntry() != null) {
                all.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    // Also of what was public once: the log is for good, and a contact is not.
    private long logged() {
        return sql.query(
                        "select count(*) from change where before::text ilike ? or after::text ilike ?",
                        ask -> {
                            ask.setString(1, "%" + NAME + "%");
                            ask.setString(2, "%" + NAME + "%");
                        },
                        row -> row.getLong(1))
                .get(0);
    }

    @Test
    void everyoneSeesAPublicContactUntilItIsTakenBack() {
        String tag = Api.get("/practices/" + id).header("ETag");
        change(contact(true));
        Api.get("/practices/" + id, "If-None-Match", tag)
                .then()
                .statusCode(200)
                .body("data.contact.name", is(NAME))
                .body("data.contact.public", is(true));
        ADMIN.patch(id, Map.of("topics", List.of("roma"))).then().statusCode(200);
        Api.get("/practices/" + id).then().body("data.contact.name", is(NAME));

        change(Map.of("public", false));
        Api.get("/practices/" + id).then().body("data.contact", nullValue());
        ADMIN.get("/practices/" + id).then().body("data.contact.name", is(NAME));
        assertThat(logged()).isZero();
        Api.get("/practices/" + id + "/history").then().body("data[0].changes", empty());
    }

    @Test
    void aPatchChangesWhatItNamesAndNullTakesAway() {
        change(Map.of("phone", "+44 1274 000000"));
        ADMIN.get("/practices/" + id)
                .then()
                .body("data.contact.name", is(NAME))
                .body("data.contact.phone", is("+44 1274 000000"));
        change(null);
        ADMIN.get("/practices/" + id).then().body("data.contact", nullValue());
        assertThat(kept()).isZero();
    }

    @Test
    void aPracticeSaidAnewWithoutAContactHasNone() {
        ADMIN.put(id, Forms.form("With nobody to ask")).then().statusCode(200).body("data.contact", nullValue());
        assertThat(kept()).isZero();
    }

    @Test
    void aDeletedPracticeHasNoContactLeft() {
        ADMIN.delete(id, "").then().statusCode(204);
        assertThat(kept()).isZero();
    }

    private long kept() {
        return sql.query(
                        "select count(*) from practice_contact where practice = ?",
                        ask -> ask.setLong(1, Long.parseLong(id)),
                        row -> row.getLong(1))
                .get(0);
    }

    @Test
    void aRehearsalKeepsNothing() {
        ADMIN.send(
                        Method.PATCH,
                        "/practices/" + id + "?validateOnly=true",
                        Map.of("contact", Map.of("name", "Somebody else")),
                        "If-Match",
                        "*")
                .then()
                .statusCode(200)
                .body("data.contact.name", is("Somebody else"));
        ADMIN.get("/practices/" + id).then().body("data.contact.name", is(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.org", "ana@example", "a b@example.org", "ana@@example.org"})
    void whatIsNoAddressIsRefused(String email) {
        ADMIN.patch(id, Map.of("contact", Map.of("email", email)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact/email"));
    }

    @Test
    void eachPartIsShortAndOnOneLine() {
        ADMIN.patch(id, Map.of("contact", Map.of("name", "x".repeat(201), "phone", "1\u00002", "organisation", "a\nb")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact/name", "/contact/organisation", "/contact/phone"));
    }
}
