package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LingeringCloseTest {

    private static final long LENGTH = 200_000_000;
    private static final int SOCKET_BUFFERS = 20_000_000;

    @TestHTTPResource("/")
    URI service;

    @Test
    void aRefusedUploadOfOrdinarySizeGetsItsAnswer() {
        given().header("Authorization", "Bearer icat_nobody")
                .contentType("text/csv")
                .body("x".repeat(10_000_000))
                .post("/api/v1/imports")
                .then()
                .statusCode(401);
    }

    @Test
    @Timeout(20)
    void aRefusedUploadThatNeverArrivesIsClosed() throws IOException {
        try (Socket client = startUpload()) {
            assertThat(answer(client)).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    @Timeout(20)
    void ofARefusedUploadOnlyTheFirstMegabytesAreRead() throws IOException {
        try (Socket client = startUpload()) {
            assertThat(send(client.getOutputStream())).isLessThan(16_000_000 + SOCKET_BUFFERS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionWhoseRequestsHaveArrivedStaysOpen(boolean isAllowed) throws Exception {
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                clients.add(
                        start(post(isAllowed ? Writer.ADMIN.token() : "icat_nobody", "application/json", 2) + "{}"));
            }
            Thread.sleep(6000);
            for (Socket client : clients) {
                client.getOutputStream()
                        .write("GET /api/v1/languages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(answer(client)).startsWith("HTTP/1.1 4").contains("HTTP/1.1 200");
            }
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private Socket startUpload() throws IOException {
        return start(post("icat_nobody", "application/json", LENGTH));
    }

    private Socket start(String request) throws IOException {
        Socket client = new Socket(service.getHost(), service.getPort());
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static String post(String token, String mediaType, long length) {
        return """
                POST /api/v1/practices HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """
                .formatted(token, mediaType, length);
    }

    private static String answer(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** How many bytes of the body the service and the system between take until the connection is closed. */
    private static long send(OutputStream out) throws IOException {
        byte[] part = new byte[100_000];
        long sent = 0;
        try {
            for (; sent < LENGTH; sent += part.length) {
                out.write(part);
            }
        } catch (SocketException closed) {
            return sent;
        }
        return sent;
    }
}
