package org.interculturalcities.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Writer;
import org.interculturalcities.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalRequestTest {

    @Inject
    Fixtures cast;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices", "/practices/1", "/facets", "/cities", "/cities/gb-bradford", "/networks", "/networks/icc",
                "/networks/icc/members", "/memberships", "/topics", "/topics/education", "/collections", "/countries",
                        "/languages",
                "/changes", "/memberships/icc.ma-agadir", "/practices?format=csv", "/topics?format=ndjson"
            })
    void whatDidNotChangeIsNotSentAgain(String path) {
        String tag = get(path).then().statusCode(200).extract().header("ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        assertThat(get(path, "If-None-Match", tag)
                        .then()
                        .statusCode(304)
                        .extract()
                        .asString())
                .isEmpty();
        get(path, "If-None-Match", "\"other\", W/" + tag).then().statusCode(304).header("ETag", tag);
        get(path, "If-None-Match", "\"other\"").then().statusCode(200);
        get(path, "If-None-Match", "*").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices?q=housing", "/practices/1", "/cities/gb-bradford", "/changes"})
    void whatEveryoneMaySeeHasOneTagWhoeverAsks(String path) {
        String tag = get(path).header("ETag");

        assertThat(Writer.ADMIN.get(path).header("ETag")).isEqualTo(tag);
        Writer.ADMIN.send(Method.GET, path, null, "If-None-Match", tag).then().statusCode(304);
    }

    @Test
    void whatIsNotThereCannotBeUnchanged() {
        get("/practices/no-such-practice", "If-None-Match", "*").then().statusCode(404);
    }

    @Test
    void aWriteChangesTheTag() {
        String before = get("/practices").header("ETag");
        Practice written = cast.publish("A reason to look again");
        try {
            get("/practices", "If-None-Match", before).then().statusCode(200);
        } finally {
            cast.delete(written);
        }
    }

    @Test
    void anotherLanguageOrFormatIsAnotherAnswer() {
        String tag = get("/topics").header("ETag");

        assertThat(get("/topics", "Accept-Language", "fr").header("ETag")).isNotEqualTo(tag);
        assertThat(get("/topics?format=csv").header("ETag")).isNotEqualTo(tag);
        assertThat(get("/topics").header("Vary")).contains("Accept-Language");
        assertThat(get("/topics").header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theLinkHeaderRepeatsTheLinks() {
        var answer = get("/practices?limit=5");

        assertThat(answer.header("Link")).contains("<" + answer.jsonPath().getString("links.next") + ">; rel=\"next\"");
    }

    @Test
    void readsAreOpenToOtherSitesAndCompressed() {
        var answer = get("/practices", "Origin", "https://example.org", "Accept-Encoding", "gzip");

        assertThat(answer.header("Access-Control-Allow-Origin")).isIn("*", "https://example.org");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }
}
