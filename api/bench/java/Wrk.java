package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Requests of 32 connections to one server, as fast as it answers.
 *
 * @param rate answers a second
 * @param p50 half of the answers took at most so many microseconds
 * @param p99 all but one in a hundred took at most so many
 * @param failed how many requests had no answer, or one that says so
 * @param place how far in the file it came, in bytes
 * @param anew how often it came to the end of the file and went on from its beginning
 * @param statuses of the answers, where they were noted
 */
record Wrk(double rate, double p50, double p99, long failed, long place, int anew, String statuses) {

    private static final Pattern FIGURE = Pattern.compile("(\\w+)=(\\S*)");

    /** Every client here sends it: an entity tag is of the answer to the same headers. */
    static final String ACCEPT = "application/json";

    /** What to ask: a file of addresses, one a line, and a header to send along where there is one. */
    record Work(Path file, List<String> headers) {

        Work(Path file) {
            this(file, List.of());
        }
    }

    static Wrk measure(Service service, Work work, long place, int seconds) throws IOException {
        return finish(start(service, work, place, seconds));
    }

    /** Asks without counting how fast, and notes the statuses. */
    static Wrk warmUp(Service service, Work work, long place, int seconds) throws IOException {
        return finish(start(service, work, place, seconds, "statuses"));
    }

    // One thread: the machine has two cores, and one thread of wrk asks for more than any of the servers can answer.
    static Process start(Service service, Work work, long place, int seconds, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c32",
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                "ask.lua",
                "-H",
                "Accept: " + ACCEPT));
        work.headers().forEach(header -> command.addAll(List.of("-H", header)));
        command.addAll(List.of(service.address(), "--", work.file().toString(), Long.toString(place)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Service.end(process)));
        return process;
    }

    static Wrk finish(Process process) throws IOException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String line = said.lines()
                .filter(candidate -> candidate.startsWith("asked "))
                .findFirst()
                .orElseThrow(() -> new IOException("wrk said: " + said));
        Map<String, String> figures = FIGURE.matcher(line)
                .results()
                .collect(Collectors.toMap(figure -> figure.group(1), (MatchResult figure) -> figure.group(2)));
        return new Wrk(
                Double.parseDouble(figures.get("rate")),
                Double.parseDouble(figures.get("p50")),
                Double.parseDouble(figures.get("p99")),
                Long.parseLong(figures.get("failed")),
                Long.parseLong(figures.get("place")),
                Integer.parseInt(figures.get("anew")),
                figures.get("statuses"));
    }
}
