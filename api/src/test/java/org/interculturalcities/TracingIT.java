package org.interculturalcities;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service sends traces to the collector that its settings name. */
class TracingIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TOKEN = "the-token-of-the-admin-of-this-test";

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    void requestsAndTheirStatementsAreTraced() throws Exception {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", this::receive);
        collector.start();
        int port = Service.freePort();
        Map<String, String> settings = Map.of(
                "CATALOGUE_TRACING_URL",
                "http://127.0.0.1:" + collector.getAddress().getPort(),
                "CATALOGUE_ADMIN_TOKEN",
                TOKEN,
                "CATALOGUE_DATA_DIR",
                folder.toString());
        try (Service service = Service.start(port, settings)) {
            HttpRequest write = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/tokens".formatted(port)))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .header("traceparent", "00-%s-b7ad6b7169203331-01".formatted(TRACE))
                    .POST(BodyPublishers.ofString("{\"name\": \"Office\", \"role\": \"admin\"}"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(write, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(201);

            assertThat(spans())
                    .contains("intercultural-catalogue")
                    .contains(new String(HexFormat.of().parseHex(TRACE), ISO_8859_1))
                    .contains("POST /api/v1/tokens")
                    .contains("INSERT");
        } finally {
            collector.stop(0);
        }
    }

    /** What came before the span of the request, which is the last to end, and this one; strings are plain in Protobuf. */
    private String spans() throws InterruptedException {
        StringBuilder spans = new StringBuilder();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!spans.toString().contains("POST /api/v1/tokens") && System.nanoTime() < end) {
            String next = received.poll(1, TimeUnit.SECONDS);
            spans.append(next == null ? "" : next);
        }
        return spans.toString();
    }

    private void receive(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        received.add(new String((zipped ? new GZIPInputStream(body) : body).readAllBytes(), ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
