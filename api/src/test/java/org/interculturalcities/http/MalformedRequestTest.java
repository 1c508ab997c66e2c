package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.interculturalcities.CapturedLog;
import org.interculturalcities.RawHttp;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MalformedRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"junk", "text/", "/csv", "a/b/c", ";", "text csv"})
    void aBodyOfNoMediaTypeIsRefused(String type) throws IOException {
        for (String path : List.of("/api/v1/imports", "/api/v1/practices")) {
            assertThat(RawHttp.answer(RawHttp.request(
                                    "POST " + path,
                                    "Authorization: Bearer " + Writer.ADMIN.token(),
                                    "Content-Type: " + type,
                                    "Content-Length: 2")
                            + "{}"))
                    .startsWith("HTTP/1.1 415 ")
                    .contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Upgrade: h2c", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "Upgrade: websocket"
            })
    void anUpgradeThatIsNotOfferedIsIgnored(String upgrade) throws IOException {
        assertThat(RawHttp.answer(RawHttp.request("GET /api/v1/topics?limit=0", upgrade)))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("(nothing more came)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<x>", "", "a:99999999", "\u00FF"})
    void anInvalidHostIsAProblemAndNoErrorOfTheService(String host) throws IOException {
        try (CapturedLog log = new CapturedLog("")) {
            String request = "GET /api/v1/topics HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            assertThat(RawHttp.answer(request)).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request");
            assertThat(log.records()).noneMatch(line -> line.getLevel().intValue() >= Level.WARNING.intValue());
        }
    }

    @Test
    void allOriginsGetTheSameAnswer() {
        for (String path : List.of("/api/v1/topics", "/api/v1/none", "/api/v1/practices?format=csv&limit=1")) {
            given().header("Origin", "https://network.example.org")
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", "*");
        }
        given().header("Origin", "https://network.example.org")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/practices/1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void aClientThatAsksOnWithoutReadingIsAnsweredOnceItReads() throws IOException {
        String one = "GET /api/v1/practices?limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String last = RawHttp.request("GET /api/v1/topics?limit=0");
        assertThat(RawHttp.answer(one.repeat(60) + last))
                .doesNotContain("(nothing more came)")
                .endsWith("\"last\":null}}");
    }
}
