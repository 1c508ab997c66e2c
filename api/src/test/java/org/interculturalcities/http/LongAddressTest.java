package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.http.problem.RequestGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LongAddressTest {

    private static final int MAX_ROUNDS = 40;
    // What a loaded machine may take for nothing.
    private static final long NOISE_NS = 50_000_000;

    /** All paths of the contract, those of pages, and such as are no address at all. */
    static Stream<String> routes() throws IOException {
        Stream<String> contract = Files.readAllLines(Path.of("../openapi/openapi.yaml")).stream()
                .map(Pattern.compile("  (/[^ ]+):")::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1));
        Stream<String> others = Stream.of(
                "/{}",
                "/{}.txt",
                "/{}/{}",
                "/practices/{}",
                "/problems/{}",
                "/sitemaps/{}.xml",
                "/sitemaps/{}",
                "/q/{}",
                "/api/{}",
                "/api/v1/templates/{}.");
        return Stream.concat(contract.map(path -> path.replaceAll("\\{[a-z]+}", "{}")), others)
                .flatMap(path -> Stream.of(path, path + "/{}"))
                .filter(path -> path.contains("{}"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theTimeToFindARouteGrowsNoFasterThanTheAddress(String route) {
        for (String part : List.of("a", "a.", "a/")) {
            String quarter = route.replace("{}", part.repeat(500 / part.length()));
            String whole = route.replace("{}", part.repeat(1900 / part.length()));
            assertThat(isLinear(quarter, whole)).as(route + " " + part).isTrue();
        }
    }

    // The least of some rounds, since whatever else the machine does only adds to it.
    private static boolean isLinear(String quarter, String whole) {
        long least = Long.MAX_VALUE;
        long leastOfWhole = Long.MAX_VALUE;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            least = Math.min(least, nanoseconds(quarter));
            leastOfWhole = Math.min(leastOfWhole, nanoseconds(whole));
            if (leastOfWhole < 6 * least + NOISE_NS) {
                return true;
            }
        }
        return false;
    }

    private static long nanoseconds(String path) {
        long begin = System.nanoTime();
        given().urlEncodingEnabled(false).redirects().follow(false).get(path).statusCode();
        return System.nanoTime() - begin;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/templates/",
                "/api/v1/practices/",
                "/api/v1/practices/1/citation.",
                "/",
                "/practices/",
                "/q/"
            })
    void aLongerPathThanAnyRecordHasIsRefused(String start) {
        given().get(start + "a".repeat(RequestGuard.MAX_PATH_LENGTH + 1 - start.length()))
                .then()
                .statusCode(414)
                .contentType("application/problem+json");
        given().get(start + "a".repeat(RequestGuard.MAX_PATH_LENGTH - start.length()))
                .then()
                .statusCode(404);
    }

    @Test
    void anAddressOfMoreThan16KilobytesIsNotRead() {
        given().get("/api/v1/practices?q=" + "a".repeat(17_000)).then().statusCode(414);
        given().accept(ContentType.JSON)
                .get("/api/v1/practices?q=" + "a".repeat(15_000))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
