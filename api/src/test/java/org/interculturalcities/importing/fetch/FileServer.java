package org.interculturalcities.importing.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/** An HTTPS server with files, whose certificate it signed itself. */
public final class FileServer implements AutoCloseable {

    static final char[] PASSWORD = "changeit".toCharArray();
    /** The name of the certificate, beside localhost. */
    static final String HOST = "files.example.org";

    private static final String KEYS_PROPERTY = "file-server.keys";
    // Class loaders of tests differ, the keys do not.
    private static final Path KEYS = Path.of(System.getProperties()
            .computeIfAbsent(KEYS_PROPERTY, unset -> makeKeys().toString())
            .toString());

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpExchange> requests = Collections.synchronizedList(new ArrayList<>());

    public FileServer() throws IOException {
        this("127.0.0.1", 0);
    }

    public FileServer(String address, int port) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        server.setExecutor(threads);
        server.start();
    }

    private static Path makeKeys() {
        try {
            Path file = Files.createTempDirectory("keys").resolve("keys.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process made = new ProcessBuilder((keytool + " -genkeypair -alias files -keyalg EC -dname CN=" + HOST
                                    + " -ext SAN=dns:" + HOST
                                    + ",dns:localhost -validity 2 -storetype PKCS12 -storepass "
                                    + new String(PASSWORD) + " -keystore " + file)
                            .split(" "))
                    .inheritIO()
                    .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool failed");
            }
            return file;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts this server, and is its key too. */
    static SSLContext tls() {
        try {
            return SSLContexts.custom()
                    .loadKeyMaterial(KEYS.toFile(), PASSWORD, PASSWORD)
                    .loadTrustMaterial(KEYS.toFile(), PASSWORD)
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** System properties of a JVM that trusts this server. */
    public static Map<String, String> trustProperties() {
        return Map.of(
                "javax.net.ssl.trustStore", KEYS.toString(), "javax.net.ssl.trustStorePassword", new String(PASSWORD));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path. */
    public String url(String path) {
        return "https://localhost:" + port() + path;
    }

    public void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(exchange);
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    /** Serves a text, which replaces an earlier one. */
    public void serve(String path, String text, String... headers) {
        stopServing(path);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        serve(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    void redirect(String path, int status, String location) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.getResponseHeaders().add("Set-Cookie", "session=1");
            exchange.sendResponseHeaders(status, -1);
        });
    }

    private void stopServing(String path) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // Served for the first time.
        }
    }

    /** The requests so far. */
    public List<HttpExchange> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
