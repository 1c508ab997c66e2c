package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI reasons;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/", "/api/v1/practices?limit=1", "/api/v1/none", "/q/openapi"})
    void eachAnswerLimitsWhatOtherSitesMayDoWithIt(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Strict-Transport-Security", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/", "/practices", "/none"})
    void eachPageHasAPolicy(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(startsWith("default-src '"), endsWith("; frame-ancestors 'none'")));
    }

    @Test
    void thePolicyOfTheReferenceIsItsOwn() {
        given().get("/api/")
                .then()
                .header("Content-Security-Policy", "default-src 'none'; script-src 'self'; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready"})
    void everyoneSeesThatTheServiceIsWell(String path) {
        given().get(path).then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
    }

    @Test
    void onlyTheManagementPortSaysWhyAndHowMuch() {
        given().get(reasons).then().statusCode(200).body("checks[0].data.revisionsBehind", equalTo(0));
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void theContractIsForEveryone() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/openapi?format=json").then().statusCode(200).contentType("application/json");
    }

    @Test
    void withoutAContactThereIsNoSecurityText() {
        given().get("/.well-known/security.txt").then().statusCode(404);
    }
}
