package org.interculturalcities;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MonitoringTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metricsAddress;

    private static final Pattern METRIC = Pattern.compile("\\b(catalogue|http_server|agroal|jvm|process)_[a-z_]+");

    @ParameterizedTest
    @ValueSource(strings = {"docker/monitoring/dashboard.json", "docker/monitoring/alerts.yaml"})
    void eachMetricOfTheFilesExists(String file) {
        given().header("Authorization", "Bearer " + Writer.ADMIN.token())
                .multiPart(
                        "file", "practices.csv", "title,language,cities\nSoup,en,Leeds\n".getBytes(UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
        given().get("/api/v1/practices?format=csv").then().statusCode(200);
        String metrics = given().get(metricsAddress).asString();
        Set<String> names = new TreeSet<>();
        Matcher matcher = METRIC.matcher(Documents.text(file));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        assertThat(names).hasSizeGreaterThan(4).allSatisfy(name -> assertThat(metrics)
                .containsPattern("(?m)^" + name + "[ {]"));
    }
}
