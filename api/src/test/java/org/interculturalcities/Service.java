package org.interculturalcities;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, as its users run it. */
public final class Service implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts it without waiting; the settings are environment variables. */
    static Service launch(int port, Map<String, String> settings) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:SharedArchiveFile=" + System.getProperty("service.archive"),
                        "-jar",
                        System.getProperty("service.jar"))
                .inheritIO();
        command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        command.environment().putAll(settings);
        return new Service(command.start(), port);
    }

    static Service start(int port, Map<String, String> settings) throws Exception {
        Service service = launch(port, settings);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!service.isReady()) {
            if (!service.process.isAlive() || Instant.now().isAfter(deadline)) {
                service.close();
                throw new IllegalStateException("The service did not start");
            }
            Thread.sleep(100);
        }
        return service;
    }

    static Service startIn(Path folder, int port) throws Exception {
        return start(port, Map.of("CATALOGUE_DATA_DIR", folder.toString()));
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path).body();
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    Process process() {
        return process;
    }

    /** As the system does when it runs out of memory, or a person out of patience: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
