package bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of made-up practices, a row each, on its way through an import. */
record Upload(Path file, int rows) {

    private static final String COLUMNS = "externalId,language,title,summary,purpose,rationale,process,impact,"
            + "countries,cities,topics,collections,period,sourceUrl\n";
    private static final Pattern STATE = Pattern.compile("\"id\":(\\d+).*?\"state\":\"([a-z]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** How long the plan took, and how long it took until what was planned could be read. */
    record Took(Duration plan, Duration apply) {}

    static Upload of(Generator generator, int first, int rows, Path file) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(COLUMNS);
            for (int id = first; id < first + rows; id++) {
                csv.write(row(generator.practice(id)));
            }
        }
        return new Upload(file, rows);
    }

    private static String row(Practice practice) {
        Map<String, String> text = practice.texts().get(practice.original());
        return Stream.concat(
                        Stream.concat(
                                Stream.of("bench-" + practice.id(), practice.original()),
                                Sample.PARTS.stream().map(part -> text.getOrDefault(part, ""))),
                        Stream.of(
                                String.join("|", practice.countries()),
                                String.join("|", practice.cities()),
                                String.join("|", practice.topics()),
                                String.join("|", practice.collections()),
                                practice.period().text() == null ? "" : practice.period().text(),
                                practice.sourceUrl() == null ? "" : practice.sourceUrl()))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }

    long megabytes() throws IOException {
        return Files.size(file) >> 20;
    }

    /** Plans and applies all of it. */
    Took into(Service service) throws IOException, InterruptedException {
        String imports = service.address() + "/api/v1/imports";
        long begin = System.nanoTime();
        String plan = imports + "/" + id(post(imports + "?source=bench", HttpRequest.BodyPublishers.ofFile(file)));
        await(plan, "planned");
        long planned = System.nanoTime();
        post(plan + "/application", HttpRequest.BodyPublishers.noBody());
        await(plan, "applied");
        return new Took(Duration.ofNanos(planned - begin), Duration.ofNanos(System.nanoTime() - planned));
    }

    /** The same, while others do what they want. */
    Running begin(Service service) {
        return new Running(CompletableFuture.supplyAsync(() -> {
            try {
                return into(service);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** An import under way. */
    record Running(CompletableFuture<Took> result) {

        boolean isAtWork() {
            return !result.isDone();
        }

        Duration took() {
            return result.join().plan().plus(result.join().apply());
        }
    }

    private static String id(String answer) throws IOException {
        return found(answer).group(1);
    }

    private static void await(String plan, String state) throws IOException, InterruptedException {
        String now;
        do {
            Thread.sleep(100);
            HttpRequest question = request(plan).build();
            String answer =
                    CLIENT.send(question, HttpResponse.BodyHandlers.ofString()).body();
            now = found(answer).group(2);
            if (now.equals("failed")) {
                throw new IOException(answer);
            }
        } while (!now.equals(state));
    }

    private static String post(String address, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest sent =
                request(address).header("Content-Type", "text/csv").POST(body).build();
        HttpResponse<String> answer = CLIENT.send(sent, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.body());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + Settings.TOKEN);
    }

    private static Matcher found(String answer) throws IOException {
        Matcher found = STATE.matcher(answer);
        if (!found.find()) {
            throw new IOException(answer);
        }
        return found;
    }
}
