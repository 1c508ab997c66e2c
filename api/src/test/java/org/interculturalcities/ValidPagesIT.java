package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page by the HTML validator of the W3C, as the service sends it and as the site's scripts leave it. */
class ValidPagesIT {

    private static final List<String> PAGES = List.of(
            "",
            "/practices",
            "/practices?topic=roma&country=NO",
            "/practices?q=edukation",
            "/practices/together-for-stronger-communities",
            "/practices/pack?topic=roma",
            "/topics",
            "/topics/education",
            "/cities",
            "/cities/ua-vinnytsia",
            "/networks",
            "/networks/icc",
            "/collections/covid-19",
            "/about",
            "/about/programme",
            "/insights",
            "/insights/coverage",
            "/insights/completeness",
            "/template",
            "/offline",
            "/desk");
    private static final List<String> DESK = List.of(
            "/desk",
            "/desk/review",
            "/desk/imports",
            "/desk/imports/new",
            "/desk/imports/1",
            "/desk/practices/1",
            "/desk/practices/new");
    private static final String WITH_PROBLEMS =
            """
            externalId,title,cities,topics
            a,A kitchen,Nowhere,Cooking
            a,,gb-bradford,education
            """;
    private static final Map<String, Integer> LOST = Map.of("/nowhere", 404, "/practices/2", 410);

    /** Answers with the page once its scripts have taken over from what the service sent, and have found no more to do. */
    private static final String FINISHED =
            """
            new Promise((finished) => {
              let before;
              setInterval(() => {
                const now = document.documentElement.outerHTML;
                if (now === before && document.querySelector("#site footer")) finished("<!DOCTYPE html>" + now);
                before = now;
              }, 500);
            })
            """;

    private static final String SIGNED_IN =
            """
            new Promise((signedIn) => {
              let sent;
              setInterval(() => {
                const field = document.querySelector("input[type=password]");
                if (sent && !field) signedIn();
                if (sent || !field) return;
                sent = true;
                field.value = "%s";
                field.dispatchEvent(new Event("input", { bubbles: true }));
                field.form.requestSubmit();
              }, 50);
            }).then(() => %s)
            """
                    .formatted(Writer.ADMIN.token(), FINISHED);

    @TempDir
    private static Path data;

    private static Service service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        RestAssured.port = Service.freePort();
        Map<String, String> settings =
                Map.of("CATALOGUE_DATA_DIR", data.toString(), "CATALOGUE_ADMIN_TOKEN", Writer.ADMIN.token());
        service = Service.start(RestAssured.port, settings);
        Writer.ADMIN.delete("2", "?reason=told+twice").then().statusCode(204);
    }

    @AfterAll
    static void stop() {
        service.close();
        RestAssured.reset();
    }

    @Test
    void theServiceSendsValidPages() throws Exception {
        for (String path : addresses().toList()) {
            Files.writeString(file(path), service.get(path));
        }
        LOST.forEach((path, status) ->
                assertThat(RestAssured.get(path).statusCode()).as(path).isEqualTo(status));
        assertThat(errors()).isEmpty();
    }

    @Test
    void theScriptsLeaveValidPages() throws Exception {
        assertThat(errorsLeft(addresses(), FINISHED)).isEmpty();
    }

    @Test
    void theDeskIsValid() throws Exception {
        ImportClient.ADMIN.plan(WITH_PROBLEMS, "");
        assertThat(errorsLeft(inTwoLanguages(DESK), SIGNED_IN)).isEmpty();
    }

    private List<String> errorsLeft(Stream<String> addresses, String script) throws Exception {
        assertThat(Browser.isInstalled() || System.getenv("CI") == null)
                .as("CI installs Chromium")
                .isTrue();
        assumeTrue(Browser.isInstalled(), "No browser to run the scripts in");
        try (Browser browser = new Browser(folder.resolve("browser"))) {
            for (String path : addresses.toList()) {
                Files.writeString(file(path), browser.ask("http://127.0.0.1:" + RestAssured.port + path, script));
            }
        }
        return errors();
    }

    private static Stream<String> addresses() {
        return inTwoLanguages(
                Stream.concat(PAGES.stream(), LOST.keySet().stream()).toList());
    }

    private static Stream<String> inTwoLanguages(List<String> pages) {
        return Stream.of("", "/ar").flatMap(language -> pages.stream().map(language::concat));
    }

    private Path file(String path) {
        return folder.resolve("page" + path.replaceAll("\\W+", "-") + ".html");
    }

    /** What the validator has against the pages in the folder: a process of its own, since it exits when it is done. */
    private List<String> errors() throws Exception {
        Path report = folder.resolve("report");
        ProcessBuilder validator = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only");
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".html")).forEach(validator.command()::add);
        }
        int status = validator.redirectError(report.toFile()).start().waitFor();
        List<String> errors = Files.readAllLines(report);
        assertThat(status == 0).as("Valid: " + errors).isEqualTo(errors.isEmpty());
        return errors;
    }
}
