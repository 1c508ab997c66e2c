package org.interculturalcities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Chromium that runs the scripts of pages, by its remote debugging protocol. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final Process process;
    private final WebSocket tab;
    private int asked;

    Browser(Path folder) throws Exception {
        process = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        // What comes once it is in sight, comes.
                        "--window-size=1280,9000",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path told = folder.resolve("DevToolsActivePort");
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (!process.isAlive()) {
                throw new IOException("The browser did not start");
            }
            Thread.sleep(50);
        }
        List<String> place = Files.readAllLines(told);
        URI address = URI.create("ws://127.0.0.1:" + place.get(0) + place.get(1));
        tab = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM);
    }

    /** What a script answers, once it does, on the page at an address. */
    String ask(String address, String script) throws Exception {
        String target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        Map<String, Object> flat = Map.of("targetId", target, "flatten", true);
        String session =
                send("", "Target.attachToTarget", flat).path("sessionId").asText();
        send(session, "Page.navigate", Map.of("url", address));
        Map<String, Object> request = Map.of("expression", script, "awaitPromise", true, "returnByValue", true);
        JsonNode answer = send(session, "Runtime.evaluate", request);
        send("", "Target.closeTarget", Map.of("targetId", target));
        return answer.path("result").path("value").asText();
    }

    private JsonNode send(String session, String method, Map<String, Object> parameters) throws Exception {
        var message = JSON.createObjectNode().put("id", ++asked).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        tab.sendText(message.toString(), true).join();
        while (true) {
            String said = messages.poll(1, TimeUnit.MINUTES);
            if (said == null) {
                throw new IOException("No answer to " + method);
            }
            JsonNode answer = JSON.readTree(said);
            if (answer.path("id").asInt() == asked) {
                return answer.path("result");
            }
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }

    /** Puts the parts of messages together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
