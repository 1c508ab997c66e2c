package org.interculturalcities.contract;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request byte by byte, so that it may also be one that no HTTP client would send. */
record Request(String method, String target, Map<String, String> headers, byte[] body) {

    // The longest first line that the service reads has 384 characters more.
    private static final int MAX_TARGET_LENGTH = 16_000;
    private static final int PATIENCE_MS = 10_000;

    static Request of(String method, String target) {
        return new Request(method, target, Map.of(), new byte[0]);
    }

    Request with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Request(method, target, all, body);
    }

    Request withBody(String type, byte[] content) {
        return new Request(method, target, headers, content).with("Content-Type", type);
    }

    /** Sends it on a connection of its own and reads the answer to its end. */
    Answer send() {
        long start = System.nanoTime();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes());
            byte[] answer = socket.getInputStream().readAllBytes();
            return Answer.parse(answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(toString(), e);
        }
    }

    private byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** Whether it is short enough and HTTP at all; any other is refused with a bare status before it is routed. */
    boolean isHttp() {
        return target.length() < MAX_TARGET_LENGTH
                && headers.values().stream().noneMatch(value -> value.chars().anyMatch(Character::isISOControl));
    }

    @Override
    public String toString() {
        return method + " " + target + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
    }
}
