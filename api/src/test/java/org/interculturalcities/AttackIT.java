package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients at 127.0.0.2 ask for all that a service of 400 MB can give, while one at 127.0.0.1 reads a list. How much
 * slower the list may be is checked only where there is time to measure it ({@code -Pchaos}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("attack.seconds"));
    private static final int SMALL_BUFFER = 4096;
    private static final int BUFFER = 65_536;
    private static final Duration LONG_ENOUGH_TO_MEASURE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private ServiceNode service;

    /** What one attacker does on a connection until it is closed. */
    private interface Attack {
        void run(Socket connection) throws Exception;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        service = new ServiceNode(
                folder,
                Map.of(
                        "JAVA_TOOL_OPTIONS", "-Xmx400m -XX:+UseParallelGC -XX:+ExitOnOutOfMemoryError",
                        "CATALOGUE_LIMITS_EXEMPT", "127.0.0.1/32"));
        median(TIME.multipliedBy(2));
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
    }

    @Test
    void archives() throws Exception {
        assertListStaysFast(20, BUFFER, download("/api/v1/archive"));
    }

    @Test
    void spreadsheets() throws Exception {
        assertListStaysFast(20, BUFFER, download("/api/v1/practices?format=xlsx"));
    }

    @Test
    void uploadsOf200MegabytesWithoutAToken() throws Exception {
        assertListStaysFast(20, BUFFER, connection -> {
            OutputStream out = connection.getOutputStream();
            write(
                    out,
                    "POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer icat_nobody\r\n"
                            + "Content-Type: text/csv\r\nContent-Length: 199000000\r\n\r\n");
            byte[] part = new byte[100_000];
            for (int sent = 0; sent < 199_000_000; sent += part.length) {
                out.write(part);
            }
        });
    }

    @Test
    void slowHeaders() throws Exception {
        assertListStaysFast(200, BUFFER, connection -> {
            write(connection.getOutputStream(), "GET /api/v1/practices HTTP/1.1\r\nHost: x\r\n");
            while (true) {
                Thread.sleep(1000);
                write(connection.getOutputStream(), "X-Slow: 1\r\n");
            }
        });
    }

    @Test
    void slowReaders() throws Exception {
        assertListStaysFast(200, SMALL_BUFFER, connection -> {
            write(
                    connection.getOutputStream(),
                    "GET /api/v1/practices?limit=100&include=texts HTTP/1.1\r\nHost: x\r\n\r\n");
            while (connection.getInputStream().readNBytes(100).length > 0) {
                Thread.sleep(1000);
            }
        });
    }

    private static Attack download(String path) {
        return connection -> {
            write(connection.getOutputStream(), "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            InputStream answer = connection.getInputStream();
            String status = new String(answer.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            answer.transferTo(OutputStream.nullOutputStream());
            if (!status.endsWith("200")) {
                // To ask again at once would measure the attackers, which have the same processors.
                Thread.sleep(100);
            }
        };
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void assertListStaysFast(int attackers, int receiveBuffer, Attack attack) throws Exception {
        Duration before = median(TIME);
        Duration during;
        ExecutorService threads = Executors.newFixedThreadPool(attackers);
        try {
            for (int i = 0; i < attackers; i++) {
                threads.submit(() -> repeat(attack, receiveBuffer));
            }
            during = median(TIME);
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        Duration after = median(TIME);
        System.out.printf("list: %s alone, %s attacked, %s alone%n", before, during, after);
        if (TIME.compareTo(LONG_ENOUGH_TO_MEASURE) >= 0) {
            assertThat(during).isLessThan(before.plus(after)); // twice the mean of both
        }
    }

    private void repeat(Attack attack, int receiveBuffer) {
        while (!Thread.currentThread().isInterrupted()) {
            try (Socket connection = new Socket()) {
                connection.setReceiveBufferSize(receiveBuffer);
                connection.setSoTimeout((int) TIME.toMillis());
                connection.bind(new InetSocketAddress("127.0.0.2", 0));
                connection.connect(new InetSocketAddress("127.0.0.1", service.port()));
                attack.run(connection);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } catch (Exception refused) {
                // The service may close the connection of an attacker.
            }
        }
    }

    /** How long a list takes; each one must succeed. */
    private Duration median(Duration time) {
        HttpRequest list = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1/practices?limit=10".formatted(service.port())))
                .timeout(Duration.ofSeconds(30))
                .build();
        List<Duration> times = new ArrayList<>();
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            Instant start = Instant.now();
            assertThat(status(list)).isEqualTo(200);
            times.add(Duration.between(start, Instant.now()));
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
