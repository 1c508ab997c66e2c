package bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads on one connection what the writer writes: each answer must show a whole revision, and none before the last. */
final class SoakChecker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final SoakWriter writer;
    private final List<String> violations = new ArrayList<>();
    private long lastRevision;
    private int checks;
    private long furthestBehind;

    SoakChecker(Service service, SoakWriter writer) {
        this.service = service;
        this.writer = writer;
    }

    synchronized void check() throws IOException {
        int writtenBefore = writer.written();
        Service.Answer answer = service.get(Questions.LIST + "?limit=100&q=" + SoakWriter.MARK);
        checks++;
        if (answer.status() != 200) {
            violations.add("status " + answer.status());
            return;
        }
        JsonNode list = JSON.readTree(answer.body());
        long revision = list.at("/meta/revision").asLong();
        long number = writer.numberIn(revision);
        List<String> titles = new ArrayList<>();
        list.get("data").forEach(practice -> titles.add(practice.path("title").asText()));
        String expected = SoakWriter.MARK + " " + number;
        boolean isWhole = number == 0
                ? titles.isEmpty()
                : titles.size() == SoakWriter.MARKED && titles.stream().allMatch(expected::equals);
        if (!isWhole) {
            violations.add("revision %d should show %s and shows %s".formatted(revision, expected, titles));
        }
        if (revision < lastRevision) {
            violations.add("revision %d after %d".formatted(revision, lastRevision));
        }
        lastRevision = revision;
        furthestBehind = Math.max(furthestBehind, writtenBefore - number);
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public synchronized String toString() {
        return "%,d checks, behind by %d revisions at most".formatted(checks, furthestBehind);
    }
}
