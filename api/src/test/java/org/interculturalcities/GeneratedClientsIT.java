package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that OpenAPI Generator makes of openapi.yaml: they compile, list, page and read a problem. */
class GeneratedClientsIT {

    private static final Path SAMPLES = Path.of("src/test/clients").toAbsolutePath();
    private static final Path CONTRACT = Path.of("../openapi/openapi.yaml").toAbsolutePath();
    // A name for each parameter that excludes: generated clients drop the hyphen.
    private static final String EXCLUSIONS = Stream.of(
                    "topic", "country", "city", "network", "collection", "language", "year", "missing")
            .map(facet ->
                    "-%s=%s%s".formatted(facet, "without", Character.toUpperCase(facet.charAt(0)) + facet.substring(1)))
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    private static final List<String> PRINTED = List.of(
            "%1$d of %1$d".formatted(Sample.practicesWith("topics", "education")),
            "together-for-stronger-communities",
            "400 topic");

    @TempDir
    private static Path data;

    private static Service service;
    private static String address;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        int port = Service.freePort();
        address = "http://127.0.0.1:" + port;
        service = Service.start(port, Map.of("CATALOGUE_DATA_DIR", data.toString()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aJavaClient() throws Exception {
        generate(
                "java",
                "--library=native",
                "--additional-properties=openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true,"
                        + "invokerPackage=catalogue,apiPackage=catalogue.api,modelPackage=catalogue.model");
        Files.copy(SAMPLES.resolve("ListPractices.java"), folder.resolve("ListPractices.java"));
        String classes = folder.resolve("classes").toString();
        String path = String.join(File.pathSeparator, classes, System.getProperty("java.class.path"));
        List<String> compiler = new ArrayList<>(List.of("javac", "-proc:none", "-nowarn", "-d", classes, "-cp", path));
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compiler::add);
        }
        run(compiler);
        assertThat(run(List.of("java", "-cp", path, "ListPractices", address))).isEqualTo(PRINTED);
    }

    @Test
    void aTypeScriptClient() throws Exception {
        generate("typescript-fetch", "--additional-properties=importFileExtension=.js");
        Files.copy(SAMPLES.resolve("list-practices.ts"), folder.resolve("list-practices.ts"));
        Files.writeString(folder.resolve("package.json"), "{\"type\":\"module\"}");
        String modules = Path.of("../frontend/node_modules").toRealPath().toString();
        run(List.of(
                modules + "/.bin/tsc",
                "--strict",
                "--target",
                "es2022",
                "--module",
                "nodenext",
                "--typeRoots",
                modules + "/@types",
                "--types",
                "node",
                "list-practices.ts"));
        assertThat(run(List.of("node", "list-practices.js", address))).isEqualTo(PRINTED);
    }

    @Test
    void aPythonClient() throws Exception {
        generate("python", "--package-name=catalogue");
        assumeTrue(succeeds("python3", "--version"), "No Python to compile the client with");
        run(List.of("python3", "-m", "compileall", "-q", "client/catalogue"));
        assumeTrue(
                succeeds("python3", "-c", "import pydantic, dateutil, urllib3; assert pydantic.VERSION >= '2'"),
                "The Python client compiles; no pydantic 2, python-dateutil and urllib3 to run it with");
        Files.copy(SAMPLES.resolve("list_practices.py"), folder.resolve("client/list_practices.py"));
        assertThat(run(List.of("python3", "client/list_practices.py", address))).isEqualTo(PRINTED);
    }

    private void generate(String generator, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-jar",
                System.getProperty("openapi-generator.jar"),
                "generate",
                "--input-spec=" + CONTRACT,
                "--generator-name=" + generator,
                "--output=" + folder.resolve("client"),
                "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--parameter-name-mappings=" + EXCLUSIONS));
        command.addAll(List.of(options));
        run(command);
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            return process(List.of(command)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The lines that a command prints; it has to succeed. */
    private List<String> run(List<String> command) throws Exception {
        Process process = process(command).start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(folder.resolve("output"));
        assertThat(status).as("%s: %s", command.get(0), lines).isZero();
        return lines;
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
    }
}
