package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.interculturalcities.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnknownMethodTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metricsAddress;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/practices", "/api/v1/none", "/api/none", "/about", "/q/health"})
    void aMethodThatNoAddressTakesIsRefused(String path) throws IOException {
        assertThat(RawHttp.answer(RawHttp.request("BREW " + path)))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")
                .contains("application/problem+json");
    }

    @Test
    void nothingThatAClientMakesUpBecomesATagOfMetrics() throws IOException {
        for (int i = 0; i < 20; i++) {
            RawHttp.answer(RawHttp.request("INVENTED" + i + " /api/v1/practices"));
            RawHttp.answer(RawHttp.request("GET /api/invented" + i));
            RawHttp.answer(RawHttp.request("DELETE /api/invented" + i));
            RawHttp.answer(RawHttp.request("GET /api/v1/invented" + i + "?format=invented" + i));
            RawHttp.answer(RawHttp.request("GET /api/v1/invented/" + i + "/\"", "Content-Type: invented" + i));
            RawHttp.answer(RawHttp.request("GET //api/invented" + i));
        }
        given().get("/api/v1/practices?limit=0").then().statusCode(200);

        assertThat(given().get(metricsAddress).asString())
                .contains("http_server_requests_seconds_count", "uri=\"/api/v1/practices\"")
                .doesNotContainIgnoringCase("invented");
    }
}
