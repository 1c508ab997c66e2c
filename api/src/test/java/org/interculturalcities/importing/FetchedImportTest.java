package org.interculturalcities.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.interculturalcities.Service;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.fetch.FileServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of files from an address. */
@QuarkusTest
@TestProfile(FetchedImportTest.OnThisMachine.class)
class FetchedImportTest {

    private static final String LIST = "externalId,title,language,cities\n1,Choir of the square,en,Bradford\n";

    private FileServer server;

    public static class OnThisMachine implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            FileServer.trustProperties().forEach(System::setProperty);
            try {
                return Map.of("catalogue.fetch.private", "true", "catalogue.fetch.port", "" + Service.freePort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        server =
                new FileServer("127.0.0.1", ConfigProvider.getConfig().getValue("catalogue.fetch.port", Integer.class));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @AfterAll
    static void trustNobodyElse() {
        FileServer.trustProperties().keySet().forEach(System::clearProperty);
    }

    @Test
    void aFileIsFetchedAndPlannedLikeAnUpload() {
        server.serve("/choirs.csv", LIST, "Content-Type", "text/csv");

        JsonPath plan = fetch(server.url("/choirs.csv"), "source=choirs")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(plan.getString("data.state")).isEqualTo("planned");
        assertThat(plan.getString("data.url")).isEqualTo(server.url("/choirs.csv"));
        assertThat(plan.getString("data.fileName")).isEqualTo("choirs.csv");
        assertThat(plan.getInt("data.size")).isEqualTo(LIST.length());
        assertThat(plan.getMap("data.counts"))
                .isEqualTo(ImportClient.ADMIN.plan(LIST, "source=choirs").getMap("data.counts"))
                .containsEntry("create", 1);
    }

    @Test
    void theServerSaysHowTheFileIsEncoded() {
        server.serve("/list", exchange -> {
            byte[] latin = LIST.replace("Choir", "Chœur").getBytes("windows-1252");
            exchange.getResponseHeaders().add("Content-Type", "text/csv;charset=windows-1252");
            exchange.sendResponseHeaders(200, latin.length);
            exchange.getResponseBody().write(latin);
        });

        JsonPath plan = fetch(server.url("/list"), "source=choirs").jsonPath();

        assertThat(plan.getString("data.encoding")).isEqualTo("windows-1252");
        assertThat(ImportClient.ADMIN
                        .rows(plan.getLong("data.id"))
                        .getString("data[0].changes.find { it.field == 'title' }.to"))
                .isEqualTo("Chœur of the square");
    }

    @Test
    void aRepeatedKeyFetchesOnce() {
        server.serve("/choirs.csv", LIST);
        String url = server.url("/choirs.csv");

        long first = fetch(url, "source=choirs", "Idempotency-Key", "choirs")
                .jsonPath()
                .getLong("data.id");
        server.serve("/choirs.csv", LIST.replace("square", "river"));
        long second = fetch(url, "source=choirs", "Idempotency-Key", "choirs")
                .jsonPath()
                .getLong("data.id");

        assertThat(second).isEqualTo(first);
        assertThat(server.requests()).hasSize(1);
        Response other = fetch(url + "?v=2", "source=choirs", "Idempotency-Key", "choirs");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).endsWith("key-used");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatIsNoFileIsRefused() {
        server.serve("/sheet", "<title>Sign in</title>", "Content-Type", "text/html");

        Response answer = fetch(server.url("/sheet"), "source=choirs");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).endsWith("unreadable-file");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("web-page");
        assertThat(fetch(server.url("/missing"), "source=choirs").jsonPath().getString("detail"))
                .isEqualTo("The server answered 404");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/list.csv, not-https",
        "https://127.0.0.1/list.csv, not-https",
        "https://example.org/list.csv, not-https",
        "'', not-https",
    })
    void anAddressThatIsNotAllowedIsRefused(String url, String code) {
        Response answer = fetch(url, "source=choirs");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("url");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void aFormHasEitherAFileOrAnAddress() {
        server.serve("/choirs.csv", LIST);
        RequestSpecification both = request().multiPart("file", "own.csv", LIST.getBytes(), "text/csv");

        assertThat(both.multiPart("url", server.url("/choirs.csv"))
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(400);
        assertThat(request().multiPart("other", "text").post("/api/v1/imports").statusCode())
                .isEqualTo(400);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayImportFetch() {
        server.serve("/choirs.csv", LIST);

        assertThat(given().multiPart("url", server.url("/choirs.csv"))
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().header(
                                "Authorization",
                                "Bearer " + Writer.with("reader").token())
                        .multiPart("url", server.url("/choirs.csv"))
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.requests()).isEmpty();
    }

    private static RequestSpecification request(String... headers) {
        RequestSpecification request = given().header(
                        "Authorization", "Bearer " + ImportClient.ADMIN.writer().token());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Response fetch(String url, String query, String... headers) {
        return request(headers).multiPart("url", url).post("/api/v1/imports?" + query);
    }
}
