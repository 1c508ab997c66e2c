package org.interculturalcities.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it came over the wire: of a header that comes twice, the last. */
record Answer(int status, Map<String, String> headers, byte[] body, Duration time) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END_OF_HEAD = "\r\n\r\n";

    static Answer parse(byte[] bytes, Duration time) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) {
            throw new IllegalStateException("No answer: '" + text + "'");
        }
        String[] head = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.asList(head).subList(1, head.length)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0], parts[1].strip());
        }
        byte[] rest = Arrays.copyOfRange(bytes, end + END_OF_HEAD.length(), bytes.length);
        boolean isChunked = "chunked".equals(headers.get("Transfer-Encoding"));
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, isChunked ? joined(rest) : rest, time);
    }

    // RFC 9112, 7.1: chunks after their lengths, of which the last is 0.
    private static byte[] joined(byte[] chunks) {
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int line = text.indexOf("\r\n", at);
            int length = Integer.parseInt(text.substring(at, line), 16);
            body.write(chunks, line + 2, length);
            at = line + 2 + length + 2;
        }
        return body.toByteArray();
    }

    /** The media type without its parameters, or an empty text. */
    String mediaType() {
        return headers.getOrDefault("Content-Type", "").split(";")[0].strip();
    }

    @Override
    public String toString() {
        return "%d in %d ms %s %.1000s".formatted(status, time.toMillis(), headers, text());
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
