package org.interculturalcities.importing.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server stands on the loopback address, which these fetchers allow besides public addresses. */
class FileFetcherTest {

    private static final int MAX_SIZE = 1 << 20;
    private static final String TEXT = "title,language\nChoir,en\n";

    @TempDir
    Path folder;

    private FileServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FileServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsFetchedOverRedirectsWithoutCookies() throws IOException {
        server.serve(
                "/Pr%C3%A1ticas.csv".replace("%C3%A1", "a"),
                TEXT,
                "Content-Type",
                "text/csv; charset=ISO-8859-1",
                "Content-Disposition",
                "attachment; filename=\"a.csv\"; filename*=UTF-8''Pr%C3%A1ticas.csv");
        server.redirect("/sheet", 307, "/next?output=csv");
        server.redirect("/next", 302, url("/Praticas.csv") + "#top");

        FetchedFile fetched = fetch(url("/sheet"));

        assertThat(fetched.name()).isEqualTo("Práticas.csv");
        assertThat(fetched.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(file()).hasContent(TEXT);
        assertThat(server.requests()).hasSize(3).allSatisfy(request -> {
            assertThat(request.getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization", "Accept-encoding");
            assertThat(request.getRequestMethod()).isEqualTo("GET");
        });
    }

    @ParameterizedTest
    @CsvSource({"ETag, If-None-Match, '\"v1\"'", "Last-Modified, If-Modified-Since, 'Mon, 30 Nov 2026 08:00:00 GMT'"})
    void aKnownVersionIsNotSentAgain(String header, String condition, String version) {
        server.serve("/next", exchange -> {
            boolean isKnown = version.equals(exchange.getRequestHeaders().getFirst(condition));
            exchange.getResponseHeaders().add(header, version);
            exchange.sendResponseHeaders(isKnown ? 304 : 200, isKnown ? -1 : TEXT.length());
            if (!isKnown) {
                exchange.getResponseBody().write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.redirect("/sheet", 302, "/next");
        FileFetcher fetcher = fetcher(resolver(), FileServer.tls());

        FileVersion known = fetcher.fetch(address(url("/sheet")), file()).version();

        assertThat(fetcher.fetch(address(url("/sheet")), known, file())).isEmpty();
        FileVersion other = new FileVersion("\"v2\"", null);
        assertThat(fetcher.fetch(address(url("/sheet")), other, file()))
                .map(FetchedFile::version)
                .contains(known);
    }

    @ParameterizedTest
    @CsvSource({"/a/list.csv, list.csv", "/pub, files.example.org", "/, files.example.org"})
    void aFileIsNamedAfterItsAddress(String path, String name) {
        server.serve(path, TEXT);

        assertThat(fetch(url(path)).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://private.example.org/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "http://files.example.org/",
                "https://user@files.example.org/",
                "https://files.example.org:22/",
                "//private.example.org/",
                "https:///",
                "file:///etc/passwd",
                "http\\:nonsense",
            })
    void aRedirectIsCheckedLikeTheAddress(String location) {
        server.redirect(
                "/sheet", 302, location.replace("private.example.org/", "private.example.org:" + server.port()));

        assertThat(refused(url("/sheet"))).isIn("not-https", "unknown-server");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void onlyTheCheckedAddressIsConnectedTo() throws IOException {
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.2", "127.0.0.1", "127.0.0.1"));
        server.serve("/", "rebound");
        try (FileServer checked = new FileServer("127.0.0.2", server.port())) {
            checked.serve("/", "checked");
            CheckedDnsResolver resolver = new CheckedDnsResolver(
                    host -> new InetAddress[] {InetAddress.getByName(answers.remove())},
                    address -> address.getHostAddress().equals("127.0.0.2"));

            fetcher(resolver, FileServer.tls()).fetch(address(url("/")), file());
        }

        assertThat(file()).hasContent("checked");
        assertThat(answers).as("The name is looked up once").hasSize(2);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatChangesToAPrivateAddressIsRefused() {
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.2", "10.0.0.1"));
        server.serve("/", exchange -> exchange.sendResponseHeaders(200, -1));
        CheckedDnsResolver resolver = new CheckedDnsResolver(
                host -> new InetAddress[] {InetAddress.getByName(answers.remove())},
                address -> address.getHostAddress().equals("127.0.0.2"));
        try (FileServer first = new FileServer("127.0.0.2", server.port())) {
            first.redirect("/", 302, url("/again"));

            FetchException refusal =
                    catchThrowableOfType(FetchException.class, () -> fetcher(resolver, FileServer.tls())
                            .fetch(address(url("/")), file()));

            assertThat(refusal.code()).isEqualTo("unknown-server");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefused() {
        server.serve("/page", "<html>Sign in</html>", "Content-Type", "text/html; charset=utf-8");
        server.serve("/zipped", "bomb", "Content-Encoding", "gzip");
        server.serve("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        server.serve("/empty", exchange -> exchange.sendResponseHeaders(204, -1));
        server.serve("/partial", exchange -> exchange.sendResponseHeaders(206, 0));
        server.redirect("/nowhere", 304, "/page");
        server.redirect("/circle", 302, "/circle");

        assertThat(refused(url("/page"))).isEqualTo("web-page");
        for (String path : List.of("/zipped", "/gone", "/empty", "/partial", "/nowhere", "/missing", "/circle")) {
            assertThat(refused(url(path))).as(path).isEqualTo("not-fetched");
        }
        assertThat(server.requests()).as("a circle ends").hasSize(6 + 6);
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        server.serve("/announced", exchange -> exchange.sendResponseHeaders(200, MAX_SIZE + 1L));
        server.serve("/endless", exchange -> drip(exchange, 0, new byte[1 << 16], Duration.ZERO));

        assertThat(refused(url("/announced"))).isEqualTo("too-large");
        assertThat(refused(url("/endless"))).isEqualTo("too-large");
    }

    @Test
    void theBodyOfARedirectIsNotRead() throws IOException {
        server.serve("/file.csv", TEXT);
        server.serve("/sheet", exchange -> {
            exchange.getResponseHeaders().add("Location", "/file.csv");
            drip(exchange, 302, new byte[1 << 16], Duration.ZERO);
        });

        fetch(url("/sheet"));

        assertThat(file()).hasContent(TEXT);
    }

    @Test
    void aSlowServerIsLeftInTime() {
        Instant start = Instant.now();
        server.serve("/slow", exchange -> drip(exchange, 200, new byte[1], Duration.ofMillis(50)));

        assertThat(refused(url("/slow"))).isEqualTo("too-slow");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @CsvSource({
        "'', too-slow",
        "'HTTP/1.1 200 OK\r\n', too-slow",
        "'HTTP/1.1 100 Continue\r\n\r\n', too-slow",
        "'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort', not-fetched",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n', not-fetched",
        "'SSH-2.0-OpenSSH_9.2\r\n', not-fetched",
        "LONG, not-fetched",
    })
    void aBrokenServerIsRefused(String sent, String code) throws IOException {
        String response = sent.equals("LONG") ? "HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000) : sent;
        try (SSLServerSocket listener =
                (SSLServerSocket) FileServer.tls().getServerSocketFactory().createServerSocket(0)) {
            Thread thread = new Thread(() -> answer(listener, response, code));
            thread.start();

            assertThat(refused("https://" + FileServer.HOST + ":" + listener.getLocalPort() + "/"))
                    .isEqualTo(code);
            thread.interrupt();
        }
    }

    private static void answer(ServerSocket listener, String response, String code) {
        try (Socket socket = listener.accept()) {
            socket.getOutputStream().write(response.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            if (code.equals("too-slow")) {
                Thread.sleep(60_000);
            }
        } catch (IOException | InterruptedException e) {
            // The client left, or the test is over.
        }
    }

    @Test
    void aServerNeedsACertificateForItsName() {
        server.serve("/", TEXT);

        assertThat(refused(url("/"), SSLContexts.createDefault())).isEqualTo("not-fetched");
        assertThat(refused(url("/").replace(FileServer.HOST, "other.example.org"), FileServer.tls()))
                .isEqualTo("not-fetched");
        assertThat(server.requests()).isEmpty();
    }

    private static void drip(HttpExchange exchange, int status, byte[] drop, Duration pause) throws IOException {
        exchange.sendResponseHeaders(status == 0 ? 200 : status, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(drop);
                out.flush();
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String path) {
        return "https://" + FileServer.HOST + ":" + server.port() + path;
    }

    private Path file() {
        return folder.resolve("file");
    }

    private FileAddress address(String url) {
        return FileAddress.of(url, settings(url));
    }

    private FetchedFile fetch(String url) {
        return fetcher(resolver(), FileServer.tls(), url).fetch(address(url), file());
    }

    private String refused(String url) {
        return refused(url, FileServer.tls());
    }

    private String refused(String url, SSLContext tls) {
        FetchException refusal = catchThrowableOfType(
                FetchException.class, () -> fetcher(resolver(), tls, url).fetch(address(url), file()));
        assertThat(Files.exists(file()) && refusal == null).isFalse();
        return refusal.code();
    }

    private FileFetcher fetcher(CheckedDnsResolver resolver, SSLContext tls) {
        return fetcher(resolver, tls, url("/"));
    }

    private static FileFetcher fetcher(CheckedDnsResolver resolver, SSLContext tls, String url) {
        return new FileFetcher(settings(url), MAX_SIZE, resolver, tls);
    }

    private static CheckedDnsResolver resolver() {
        return new CheckedDnsResolver(
                FileFetcherTest::lookup, address -> address.isLoopbackAddress() || PublicIpAddresses.contains(address));
    }

    private static InetAddress[] lookup(String host) throws UnknownHostException {
        String address = host.startsWith("private") ? "10.0.0.1" : "127.0.0.1";
        return new InetAddress[] {InetAddress.getByName(address)};
    }

    private static FetchSettings settings(String url) {
        return new TestSettings(java.net.URI.create(url).getPort(), List.of("*"), Duration.ofMillis(1500));
    }

    record TestSettings(int port, List<String> hosts, Duration longest) implements FetchSettings {

        @Override
        public boolean isPrivate() {
            return false;
        }
    }
}
