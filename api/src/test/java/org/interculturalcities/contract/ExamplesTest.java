package org.interculturalcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples in openapi.yaml are what the service answers with the sample catalogue. {@code -Dexamples=record} writes
 * the files in {@code src/main/resources/examples} anew; the next build takes them into openapi.yaml.
 */
@QuarkusTest
@TestProfile(SampleCatalogue.class)
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/examples");
    private static final boolean RECORD = "record".equals(System.getProperty("examples"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiDescription API = ApiDescription.read();
    private static final Map<String, Operation> OPERATIONS = new HashMap<>();
    private static final Map<String, String> QUERIES = Map.of(
            "countFacets", "?facet=topic,collection&facetLimit=3",
            "countCoverage", "?rows=collection&columns=language&limit=1");
    private static final int MAX_LINES = 40;
    // What differs between two runs: times, the day of a citation, the port, generated secrets.
    private static final Map<Pattern, String> VOLATILE = Map.of(
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z"), "2026-01-15T09:30:00.000000Z",
            Pattern.compile("(?<=date = \\{)[\\d-]+"), "2026-01-15",
            Pattern.compile("(?<=DA  - )[\\d/]+"), "2026/01/15/",
            Pattern.compile("(?<=\"date-parts\":\\[\\[)[\\d,]+"), "2026,1,15",
            Pattern.compile("(?<=year = \\{|PY  - )\\d{4}"), "2026",
            Pattern.compile("http://localhost(:\\d+)?/"), "http://localhost:8080/",
            Pattern.compile("icat_[A-Za-z0-9_-]+"), "icat_THE-SECRET-OF-THE-TOKEN");

    /** An operation and one of its query parameters with an example. */
    record Case(String operation, String parameter, String example) {}

    @BeforeEach
    void makeWhatTheSampleLacks() {
        if (OPERATIONS.isEmpty()) {
            API.operations().forEach(operation -> OPERATIONS.put(operation.id(), operation));
            assertThat(send("planImport", "text/csv", "").status()).isEqualTo(201);
            assertThat(send("createImportSource", "application/json", "").status())
                    .isEqualTo(201);
            byte[] city = "{\"name\":\"Faro\",\"country\":\"PT\"}".getBytes(StandardCharsets.UTF_8);
            assertThat(asAdmin("POST", "/api/v1/city-requests")
                            .withBody("application/json", city)
                            .send()
                            .status())
                    .isEqualTo(201);
        }
    }

    static Stream<String> reads() {
        return API.operations().stream().filter(Operation::isRead).map(Operation::id);
    }

    static Stream<String> writes() {
        return API.operations().stream()
                .filter(operation -> operation.description().has("requestBody"))
                // Only a service with a mail server takes questions; QuestionTest asks one.
                .filter(operation -> !operation.path().startsWith("/api/v1/questions"))
                .map(Operation::id);
    }

    static Stream<Case> parameters() {
        return API.operations().stream().filter(Operation::isRead).flatMap(operation -> StreamSupport.stream(
                        operation.description().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .map(parameter -> new Case(operation.id(), parameter.get("name").asText(), example(parameter))));
    }

    // A parameter that may be repeated has a list.
    private static String example(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return example.isArray() ? example.path(0).asText() : example.asText();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void anAnswerIsAsTheExampleSays(String id) throws IOException {
        Operation operation = OPERATIONS.get(id);
        for (String type : operation.mediaTypes()) {
            String extension = org.interculturalcities.http.openapi.Examples.extension(type);
            if (extension.equals("bin")) {
                continue;
            }
            String target =
                    target(operation).replaceFirst("citation.bib$", "citation." + extension.replaceFirst("^csl.", ""))
                            + QUERIES.getOrDefault(id, operation.takes("limit") ? "?limit=1" : "");
            String answer = stable(asAdmin("GET", target).with("Accept", type).send());
            if (!type.endsWith("json") && operation.takes("limit")) {
                answer = answer.lines().limit(MAX_LINES).collect(Collectors.joining("\n", "", "\n"));
            }
            Path file = FOLDER.resolve(id + "." + extension);
            if (RECORD) {
                Files.writeString(file, type.endsWith("json") ? pretty(answer) : answer);
            }
            String example = Files.readString(file);
            assertThat(type.endsWith("json") ? pretty(answer) : answer)
                    .as(target)
                    .isEqualTo(example);
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void theBodyOfAnExampleIsAccepted(String id) {
        for (String type : OPERATIONS.get(id).bodyTypes()) {
            if (!type.endsWith("sheet") && !type.startsWith("multipart")) {
                assertThat(send(id, type, OPERATIONS.get(id).takes("validateOnly") ? "?validateOnly=true" : "")
                                .status())
                        .as(type)
                        .isIn(200, 201);
            }
        }
    }

    /** What a parameter needs that means nothing alone. */
    private static final Map<String, String> COMPANIONS = Map.of("within", "&near=pt-lisbon");

    @ParameterizedTest
    @MethodSource("parameters")
    void anExampleOfAParameterFindsSomething(Case parameter) throws IOException {
        Operation operation = OPERATIONS.get(parameter.operation());
        assertThat(parameter.example())
                .as("example of " + parameter.parameter())
                .isNotEmpty();
        JsonNode example = operation.description().at("/responses/200/content/application~1json/example");
        boolean isCursor = parameter.parameter().equals("cursor");
        if (isCursor && !example.at("/links/next").isTextual()) {
            return; // The list has one page.
        }
        // The cursor is that of the example of the answer.
        Answer answer = asAdmin(
                        "GET",
                        target(operation) + "?" + parameter.parameter() + "=" + encoded(parameter.example())
                                + (isCursor ? "&limit=1" : COMPANIONS.getOrDefault(parameter.parameter(), "")))
                .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        if (answer.mediaType().equals("application/json")
                && example.at("/meta/total").asLong() > 0) {
            assertThat(answer.json().at("/meta/total").asLong()).isPositive();
        }
    }

    private static Answer send(String id, String type, String query) {
        Operation operation = OPERATIONS.get(id);
        JsonNode example =
                operation.description().at("/requestBody/content").path(type).path("example");
        assertThat(example.isMissingNode()).as("no example of " + type).isFalse();
        String body = example.isTextual() ? example.asText() : example.toString();
        Request request = asAdmin(operation.method(), target(operation) + query)
                .withBody(type, body.getBytes(StandardCharsets.UTF_8));
        return (operation.method().equals("POST") ? request : request.with("If-Match", "*")).send();
    }

    private static String target(Operation operation) {
        String target = operation.path();
        for (JsonNode parameter : operation.description().path("parameters")) {
            if (parameter.get("in").asText().equals("path")) {
                target = target.replace(
                        "{" + parameter.get("name").asText() + "}",
                        parameter.path("example").asText());
            }
        }
        return target;
    }

    private static String stable(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        String text = answer.text().replace("localhost:" + RestAssured.port, "localhost");
        for (Map.Entry<Pattern, String> part : VOLATILE.entrySet()) {
            text = part.getKey().matcher(text).replaceAll(part.getValue());
        }
        return text;
    }

    private static String pretty(String json) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json)) + "\n";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Request asAdmin(String method, String target) {
        return Request.of(method, target).with("Authorization", "Bearer " + Writer.ADMIN.token());
    }
}
