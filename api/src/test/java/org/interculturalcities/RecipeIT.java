package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.importing.fetch.FileServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shell recipes of the documents, run as they are written. */
class RecipeIT {

    private static final Recipe QUESTIONS = Recipe.of("README.md", "Three questions");
    private static final Recipe ASK = Recipe.of("openapi/README.md", "Ask");
    private static final Recipe COPY = Recipe.of("openapi/README.md", "Keep a copy");
    private static final Recipe WRITE = Recipe.of("openapi/README.md", "Write");
    private static final Recipe IMPORT = Recipe.of("openapi/README.md", "Import a file");
    private static final Recipe OWN = Recipe.of("openapi/README.md", "Import a spreadsheet of your own");
    private static final Recipe BULK_EDIT = Recipe.of("openapi/README.md", "Edit many practices at once");
    private static final Recipe FOLLOW = Recipe.of("openapi/README.md", "Follow a file");
    private static final Recipe FETCH = Recipe.of("openapi/README.md", "Import from an address");
    private static final Recipe AGAIN = Recipe.of("openapi/README.md", "Import from an address again and again");
    private static final Recipe BACK_UP = Recipe.of("docker/README.md", "Back up");
    private static final Recipe RESTORE = Recipe.of("docker/README.md", "Restore");

    // curl succeeds whatever the answer is; these scripts shall stop at the first error.
    private static final String STRICT = "set -euo pipefail\ncurl() { command curl -sS --fail-with-body \"$@\"; }\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path folder;
    private int port;

    @BeforeEach
    void prepare() throws IOException {
        boolean canRun = isInstalled("jq") && isInstalled("curl") && isInstalled("bash");
        assertThat(canRun || System.getenv("CI") == null)
                .as("CI installs jq and curl")
                .isTrue();
        assumeTrue(canRun, "The recipes were not run: they need bash, curl and jq");
        folder = Files.createTempDirectory("catalogue-recipe");
        port = Service.freePort();
    }

    @AfterEach
    void cleanUp() {
        RestAssured.reset();
        if (folder != null) {
            TestDatabase.delete(folder);
        }
    }

    @Test
    void everyRecipeOfTheDocumentsIsRunHere() {
        assertThat(Recipe.all())
                .containsExactlyInAnyOrder(
                        QUESTIONS, ASK, COPY, WRITE, IMPORT, OWN, BULK_EDIT, FOLLOW, FETCH, AGAIN, BACK_UP, RESTORE);
    }

    @Test
    void aCopyEqualsTheCatalogueWheneverTheRecipeRuns() throws Exception {
        Map<String, String> settings = Map.of(
                "CATALOGUE_DATA_DIR", folder.resolve("data").toString(), "CATALOGUE_ADMIN_TOKEN", Writer.ADMIN.token());
        try (Service service = Service.start(port, settings)) {
            RestAssured.port = port;
            assertThat(COPY.script().lines()).hasSizeLessThanOrEqualTo(15);
            assertThat(run(COPY, port)).isZero();
            assertThat(copy()).hasSize(Sample.PRACTICES).isEqualTo(catalogue());

            write();
            assertThat(run(COPY, 1)).as("No service listens there").isNotZero();
            assertThat(run(COPY, port)).isZero();
            assertThat(copy()).hasSize(Sample.PRACTICES - 1).isEqualTo(catalogue());

            String cursor = Files.readString(folder.resolve("copy/.at"));
            assertThat(run(COPY, port)).isZero();
            assertThat(copy()).isEqualTo(catalogue());
            assertThat(folder.resolve("copy/.at")).hasContent(cursor.strip());
        }
    }

    // One is created, one stays a draft, one gets another name, one is deleted, one is merged, one is no longer public.
    private static void write() {
        Writer admin = Writer.ADMIN;
        admin.post("/practices", form("A kitchen for all", "published")).then().statusCode(201);
        admin.post("/practices", form("Not ready yet", "draft")).then().statusCode(201);
        Map<String, Object> renamed = Map.of("originalLanguage", "en", "texts", texts("In other words"));
        admin.patch("1", renamed).then().statusCode(200);
        admin.delete("2", "?reason=a+duplicate").then().statusCode(204);
        admin.delete("3", "?replacedBy=1").then().statusCode(204);
        assertThat(Api.get("/practices/3").statusCode()).isEqualTo(410);
    }

    private static Map<String, Object> form(String title, String status) {
        return Map.of(
                "originalLanguage", "en", "texts", texts(title), "cities", List.of("gb-bradford"), "status", status);
    }

    private static Map<String, Object> texts(String title) {
        return Map.of("en", Map.of("title", title));
    }

    @Test
    void aNewInstallationAnswersQuestionsImportsAndWrites() throws Exception {
        try (Service service = startAtHome()) {
            assertThat(run(QUESTIONS, port)).isZero();
            assertThat(run(ASK, port)).isZero();
            assertThat(folder.resolve("practices.csv")).isNotEmptyFile();
            assertThat(folder.resolve("practices.xlsx")).isNotEmptyFile();

            Map<String, JsonNode> before = catalogue();
            assertThat(run(IMPORT, port)).isZero();
            assertThat(output())
                    .contains("\"state\":\"planned\"", "\"create\":1", "line,action,problems")
                    .contains("\"state\":\"applied\"", "\"state\":\"reversed\"");
            assertThat(catalogue()).isEqualTo(before);
            assertThat(run(OWN, port)).isZero();
            assertThat(output()).contains("\"column\": \"title\"", "\"error\": 1", "\"create\": 1");

            assertThat(run(BULK_EDIT, port)).isZero();
            assertThat(output()).contains("\"update\",[{\"field\":\"topics\"", "\"applied\"", "\"reversed\"");

            assertThat(run(FOLLOW, port)).isZero();
            assertThat(output()).contains("\"create\":3", "[\"2\",", "\"archive\":1", "\"unchanged\":2");
            assertThat(catalogue()).hasSize(before.size() + 2);
            before = catalogue();

            assertThat(run(WRITE, port)).isZero();
            assertThat(output()).contains("\"status\":\"published\"", "\"confirmed\":true");
            assertThat(catalogue()).isEqualTo(before);
        }
    }

    @Test
    void aFileIsImportedFromAnAddress() throws Exception {
        try (FileServer server = new FileServer();
                Service service = Service.start(port, settings(server))) {
            server.serve("/walks.csv", "title,language,cities\nNight walk,en,Bradford\n");

            assertThat(run(FETCH, port, Map.of("SHEET", server.url("/walks.csv"))))
                    .isZero();

            assertThat(output()).contains(server.url("/walks.csv"), "\"walks.csv\"", "\"create\":1");

            assertThat(run(AGAIN, port, Map.of("SHEET", server.url("/walks.csv"))))
                    .isZero();

            assertThat(output()).contains("null\n{\"id\":2,");
        }
    }

    private Map<String, String> settings(FileServer server) {
        String trust = FileServer.trustProperties().entrySet().stream()
                .map(property -> "-D" + property)
                .collect(Collectors.joining(" "));
        return Map.of(
                "XDG_DATA_HOME",
                folder.resolve(".local/share").toString(),
                "CATALOGUE_FETCH_PORT",
                Integer.toString(server.port()),
                "CATALOGUE_FETCH_PRIVATE",
                "true",
                "JAVA_TOOL_OPTIONS",
                trust);
    }

    @Test
    void aRestoredBackupHoldsTheSameCatalogue() throws Exception {
        Map<String, JsonNode> before;
        try (Service service = startAtHome()) {
            before = catalogue();
        }
        assertThat(run(BACK_UP, port, home())).isZero();
        assertThat(run(RESTORE, port)).isZero();
        try (Service service = Service.startIn(folder.resolve("restored"), port)) {
            assertThat(catalogue()).hasSize(Sample.PRACTICES).isEqualTo(before);
        }
    }

    // As a user without any settings has it, whose home folder is the one of this test.
    private Service startAtHome() throws Exception {
        return Service.start(port, home());
    }

    private Map<String, String> home() {
        return Map.of("XDG_DATA_HOME", folder.resolve(".local/share").toString());
    }

    private int run(Recipe recipe, int at) throws Exception {
        return run(recipe, at, Map.of());
    }

    private int run(Recipe recipe, int at, Map<String, String> variables) throws Exception {
        String script = recipe.script()
                .replace("localhost:8080", "127.0.0.1:" + at)
                .replace("api/target/quarkus-app/quarkus-run.jar", System.getProperty("service.jar"));
        ProcessBuilder command = new ProcessBuilder("bash", "-c", recipe.equals(COPY) ? script : STRICT + script)
                .directory(folder.toFile())
                .redirectError(Redirect.INHERIT)
                .redirectOutput(folder.resolve("output").toFile());
        command.environment().keySet().removeAll(List.of("API", "COPY", "XDG_DATA_HOME"));
        command.environment().putAll(variables);
        command.environment().put("HOME", folder.toString());
        Path token = folder.resolve(".local/share/intercultural-catalogue/first-admin-token");
        if (Files.exists(token)) {
            command.environment().put("TOKEN", Files.readString(token).strip());
        }
        return command.start().waitFor();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private Map<String, JsonNode> copy() throws IOException {
        Map<String, JsonNode> copy = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("copy"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                copy.put(file.getFileName().toString(), JSON.readTree(file.toFile()));
            }
        }
        return copy;
    }

    private Map<String, JsonNode> catalogue() throws IOException {
        Map<String, JsonNode> catalogue = new TreeMap<>();
        String base = "http://127.0.0.1:" + port + "/api/v1";
        for (String line : Api.get(base + "/practices?format=ndjson&fields=id")
                .asString()
                .lines()
                .toList()) {
            String id = JSON.readTree(line).path("id").asText();
            catalogue.put(
                    id + ".json",
                    JSON.readTree(Api.get(base + "/practices/" + id).asString()));
        }
        return catalogue;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
