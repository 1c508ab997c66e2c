package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recipes of the README for keeping a copy and for bringing in a file, run as they stand there. */
class RecipeIT {

    private static final String RECIPE = "## %s\n.*?```sh\n(.*?)```";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path folder;
    private int port;

    @BeforeEach
    void chooseAPlace() throws IOException {
        boolean canRun = isInstalled("jq") && isInstalled("curl") && isInstalled("bash");
        assertThat(canRun || System.getenv("CI") == null)
                .as("CI installs jq and curl")
                .isTrue();
        assumeTrue(canRun, "The recipe was not run: it needs bash, curl and jq");
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
    void aCopyIsWhatTheCatalogueIsWheneverTheRecipeIsRun() throws Exception {
        Map<String, String> settings = Map.of(
                "CATALOGUE_DATA_DIR", folder.resolve("data").toString(), "CATALOGUE_ADMIN_TOKEN", Writer.ADMIN.token());
        try (Service service = Service.start(port, settings)) {
            RestAssured.port = port;
            assertThat(run(port)).isZero();
            assertThat(copy()).hasSize(114).isEqualTo(catalogue());

            write();
            assertThat(run(1)).as("Nobody answers there").isNotZero();
            assertThat(run(port)).isZero();
            assertThat(copy()).hasSize(113).isEqualTo(catalogue());

            String place = Files.readString(folder.resolve("copy/.at"));
            assertThat(run(port)).isZero();
            assertThat(copy()).isEqualTo(catalogue());
            assertThat(folder.resolve("copy/.at")).hasContent(place.strip());
        }
    }

    // One comes, one stays a draft, one gets another name, one goes, one is merged, one is no longer public.
    private static void write() {
        Writer admin = Writer.ADMIN;
        admin.post("/practices", form("A kitchen for all", "published")).then().statusCode(201);
        admin.post("/practices", form("Not ready yet", "draft")).then().statusCode(201);
        Map<String, Object> renamed = Map.of("originalLanguage", "en", "texts", texts("Told in other words"));
        admin.patch("1", renamed).then().statusCode(200);
        admin.delete("2", "?reason=told+twice").then().statusCode(204);
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
    void aFileIsPlannedAppliedAndUndoneByTheWalk() throws Exception {
        Map<String, String> settings = Map.of(
                "CATALOGUE_DATA_DIR", folder.resolve("data").toString(), "CATALOGUE_ADMIN_TOKEN", Writer.ADMIN.token());
        try (Service service = Service.start(port, settings)) {
            RestAssured.port = port;
            Map<String, JsonNode> before = catalogue();
            Path said = folder.resolve("said");

            assertThat(bash("Bring in a file", port)
                            .redirectOutput(said.toFile())
                            .start()
                            .waitFor())
                    .isZero();

            String everything = Files.readString(said);
            assertThat(everything)
                    .contains("\"state\":\"planned\"", "\"create\":1", "line,action,problems")
                    .contains("\"state\":\"applied\"", "\"state\":\"reversed\"");
            assertThat(catalogue()).isEqualTo(before);
        }
    }

    private int run(int at) throws Exception {
        assertThat(recipe("Keep a copy").lines()).hasSizeLessThanOrEqualTo(15);
        return bash("Keep a copy", at).start().waitFor();
    }

    private ProcessBuilder bash(String heading, int at) throws IOException {
        ProcessBuilder command = new ProcessBuilder("bash", "-c", recipe(heading))
                .directory(folder.toFile())
                .inheritIO();
        command.environment().put("API", "http://127.0.0.1:" + at + "/api/v1");
        command.environment().put("TOKEN", Writer.ADMIN.token());
        return command;
    }

    private static String recipe(String heading) throws IOException {
        Matcher recipe = Pattern.compile(RECIPE.formatted(heading), Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        assertThat(recipe.find()).isTrue();
        return recipe.group(1);
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
