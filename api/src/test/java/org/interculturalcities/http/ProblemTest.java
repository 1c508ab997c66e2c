package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "/practices?tpoic=x, tpoic, unknown-parameter, topic",
        "/practices?topic=nope, topic, unknown-value, education",
        "/practices?facet=nope, facet, unknown-value, topic",
        "/practices?sort=nope, sort, unknown-value, newest",
        "/practices?year=abc, year, unknown-value, 2018..2021",
        "/practices?country=ZZ, country, unknown-value, GB",
        "/practices?missing=nope, missing, unknown-value, impact",
        "/practices?fields=nope, fields, unknown-value, title",
        "/practices?format=xml, format, unknown-value, csv",
        "/practices?status=nope, status, unknown-value, published",
        "/cities?kind=nope, kind, unknown-value, city",
        "/networks?scope=nope, scope, unknown-value, national",
        "/memberships?status=nope, status, unknown-value, member",
        "/topics?nope=1, nope, unknown-parameter, limit",
    })
    void aWrongParameterIsNamedWithWhatIsAccepted(String path, String parameter, String code, String accepted) {
        Problem problem = problem(path, 400);

        assertThat(problem.errors()).singleElement().satisfies(cause -> {
            assertThat(cause.parameter()).isEqualTo(parameter);
            assertThat(cause.code()).isEqualTo(code);
            assertThat(cause.allowed()).contains(accepted);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/practices?limit=-1, limit, out-of-range",
        "/practices?limit=101, limit, out-of-range",
        "/practices?limit=ten, limit, out-of-range",
        "/practices?page=99999999999, page, out-of-range",
        "/practices?page=0, page, out-of-range",
        "/practices?facetLimit=0, facetLimit, out-of-range",
        "/practices?cursor=zzz, cursor, not-a-cursor",
        "/practices?cursor=e30, cursor, not-a-cursor",
        "/cities?cursor=eyJyZXZpc2lvbiI6MSwibGlzdCI6MSwicGxhY2UiOltdfQ, cursor, not-a-cursor",
        "/practices?cursor=bnVsbA, cursor, not-a-cursor",
        "/cities?cursor=!, cursor, not-a-cursor",
        "/practices?lang=x_y, lang, not-a-language",
        "/practices?lang=xx, lang, not-a-language",
        "/practices?lang=xx-Latn, lang, not-a-language",
        "/practices?updatedSince=tuesday, updatedSince, not-a-moment",
        "/memberships?asOf=2020, asOf, not-a-date",
        "/changes?after=x, after, not-a-cursor",
        "/changes?after=9223372036854775808, after, not-a-cursor",
        "/changes?after=999999, after, not-reached",
        "/practices?limit=1&limit=2, limit, given-twice",
        "/practices?facet=topic&facet=city, facet, given-twice",
    })
    void aWrongNumberDateOrCursorIsNamed(String path, String parameter, String code) {
        assertThat(problem(path, 400).errors()).singleElement().satisfies(cause -> {
            assertThat(cause.parameter()).isEqualTo(parameter);
            assertThat(cause.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/practices?country=Portugal, PT",
        "/practices?-country=portugal, PT",
        "/cities?country=Türkiye, TR",
        "/networks?country=Alemania, DE",
    })
    void theNameOfACountryIsAnsweredWithItsCode(String path, String code) {
        assertThat(problem(path, 400).errors()).singleElement().satisfies(cause -> {
            assertThat(cause.message()).endsWith("did you mean " + code + "?");
            assertThat(cause.allowed()).containsExactly(code);
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(problem("/practices?topic=nope&limit=x&year=y", 400).errors())
                .extracting(Problem.Cause::parameter)
                .containsExactlyInAnyOrder("topic", "limit", "year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22",
                "%22%22",
                "%5B(%7B",
                "%00",
                "a%00b",
                "-",
                "--a",
                "*",
                "a*",
                "%5C",
                "~",
                "a~2",
                "AND",
                "OR%20OR",
                "a:b",
                "+",
                "%F0%9F%98%80",
                "%3Cscript%3E",
                "-%22x",
                "%E2%80%8B",
                "'%20or%201=1--"
            })
    void strangeWordsAreOnlyWords(String q) {
        get("/practices?q=" + q).then().statusCode(200);
        get("/cities?q=" + q).then().statusCode(200);
    }

    @Test
    void aVeryLongQueryIsRefusedAndALongOneAnswered() {
        assertThat(problem("/practices?q=" + "a".repeat(10_000), 400)
                        .errors()
                        .get(0)
                        .code())
                .isEqualTo("too-long");
        get("/practices?q=" + "ab+".repeat(333)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/cities?q=Malm\u00c3\u00b6 HTTP/1.1\r\nHost: localhost",
                "GET /api/v1/practices HTTP/1.0",
                "GET /api/v1/practices HTTP/1.1\r\nHost: "
            })
    void anAddressThatIsNoneIsRefusedWithAWord(String request) throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains(" 400 ").contains(Problem.MEDIA_TYPE).contains("/problems/malformed-request");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept          | application/*                        | application/json",
                "Accept          | text/*                               | text/csv",
                "Accept          | text/csv;charset=UTF-16              | text/csv",
                "Accept          | application/json;q=0.2, text/csv     | text/csv",
                "Accept          | text/html,*/*;q=0.8                  | application/json",
                "Accept          | application/json; q=0.1, text/csv; q=0.9 | text/csv",
                "Accept          | */*                                  | application/json",
                "Content-Type    | garbage;;;                           | application/json",
                "Accept-Language | -                                    | application/json",
                "Accept-Language | fr,,en;q=abc                         | application/json",
            })
    void headersOfAllKindsAreReadTheSameEverywhere(String header, String value, String type) {
        for (String list : List.of("/practices", "/cities", "/topics", "/changes")) {
            assertThat(get(list, header, value).then().statusCode(200).extract().contentType())
                    .startsWith(type);
        }
    }

    @Test
    void anUnknownPathMethodOrFormatSaysWhatThereIs() {
        assertThat(problem("/nope", 404).status()).isEqualTo(404);
        given().post("/api/v1/countries").then().statusCode(405).header("Allow", Matchers.is("GET, HEAD, OPTIONS"));
        given().delete("/api/v1/practices")
                .then()
                .statusCode(405)
                .header("Allow", Matchers.is("GET, HEAD, OPTIONS, POST"));
        given().post("/api/v1/practices/1")
                .then()
                .statusCode(405)
                .header("Allow", Matchers.is("DELETE, GET, HEAD, OPTIONS, PATCH, PUT"));
        get("/practices", "Accept", "image/png").then().statusCode(406).contentType(Problem.MEDIA_TYPE);
        assertThat(problem("/practices?status=draft", 401).detail()).contains("token");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeOfProblemHasAPage(ProblemType type) {
        String page = given().get("/problems/" + type.code())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains(type.title()).contains(type.explanation());
    }
}
