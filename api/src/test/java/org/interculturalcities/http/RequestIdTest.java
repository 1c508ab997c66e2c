package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.util.Map;
import org.interculturalcities.CapturedLog;
import org.interculturalcities.RawHttp;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {

    private static final String HEADER = "X-Request-Id";
    private static final String GENERATED = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/practices?limit=1", "/api/v1/practices/none", "/api/none", "/practices", "/q/health"})
    void everyAnswerHasTheIdOfItsRequest(String path) {
        given().header(HEADER, "proxy-1/42").get(path).then().header(HEADER, "proxy-1/42");
        String generated = given().get(path).header(HEADER);
        assertThat(generated).matches(GENERATED);
        assertThat(given().get(path).header(HEADER)).isNotEqualTo(generated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", "ünïcode", "\"", "{}"})
    void anIdThatIsNotSafeInALogIsReplaced(String id) {
        assertThat(answered(id)).matches(GENERATED);
    }

    @Test
    void anIdOfMoreThan100CharactersIsReplaced() {
        String longest = "x".repeat(100);
        assertThat(answered(longest)).isEqualTo(longest);
        assertThat(answered(longest + "x")).matches(GENERATED);
    }

    @Test
    void aRefusalOfTheFirstCheckHasItToo() throws IOException {
        assertThat(RawHttp.answer(RawHttp.request("BREW /api/v1/practices", HEADER + ": brew-1")))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase(HEADER + ": brew-1");
    }

    @Test
    void pagesOfOtherSitesMayReadIt() {
        given().header("Origin", "https://example.org")
                .get("/api/v1/practices?limit=1")
                .then()
                .header("Access-Control-Expose-Headers", containsString(HEADER));
    }

    @Test
    void linesOfTheLogHaveIt() {
        Writer admin = Writer.with("admin");
        try (CapturedLog log = new CapturedLog("audit")) {
            Map<String, String> form = Map.of("name", "Ana", "role", "admin");
            admin.send(Method.POST, "/tokens", form, HEADER, "issue-a-token")
                    .then()
                    .statusCode(201);
            assertThat(log.records()).isNotEmpty().allMatch(line -> "issue-a-token".equals(line.getMdc("requestId")));
        }
    }

    private static String answered(String id) {
        return given().header(HEADER, id).get("/api/v1/practices?limit=1").header(HEADER);
    }
}
