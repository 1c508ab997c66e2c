package org.interculturalcities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A folder and a port of their own, where the packaged service is started, killed and started again. */
final class ServiceNode implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings = new HashMap<>();
    private final Path folder;
    private final int port;
    private final int managementPort;
    private Service service;

    ServiceNode(Path folder) throws Exception {
        this(folder, Map.of());
    }

    /** With more settings, as environment variables. */
    ServiceNode(Path folder, Map<String, String> more) throws Exception {
        this.folder = folder;
        this.port = Service.freePort();
        this.managementPort = Service.freePort();
        settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        settings.put("CATALOGUE_DATA_DIR", folder.toString());
        settings.put("CATALOGUE_ADMIN_TOKEN", Writer.ADMIN.token());
        // It does not live long: this halves what a start costs.
        settings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        settings.putAll(more);
        start();
    }

    int port() {
        return port;
    }

    void start() throws Exception {
        service = Service.start(port, settings);
    }

    void kill() throws InterruptedException {
        service.kill();
    }

    /** The PostgreSQL server that runs on the folder. */
    ProcessHandle database() {
        try {
            List<String> notes = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(notes.get(0).strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A GET of the admin, answered whatever the status. */
    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Readiness with its reasons, on the management port. */
    HttpResponse<String> health() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** What a list has as NDJSON. */
    List<JsonNode> lines(String path) throws IOException, InterruptedException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : ask(path).body().split("\n")) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    /** A POST of the admin that nobody has to wait for. */
    CompletableFuture<HttpResponse<String>> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + Writer.ADMIN.token());
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    static void killHard(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(60, TimeUnit.SECONDS);
    }
}
