package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.Column;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.columns.check.RowWarnings;
import org.interculturalcities.period.PeriodParser;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;
import org.jspecify.annotations.Nullable;

/** Converts the rows of one practice to a merge patch (RFC 7396) of its form. */
final class PracticeRows {

    // These columns identify the practice or text; they are not part of its content.
    private static final Set<Column> KEYS =
            Set.of(PracticeColumns.EXTERNAL_ID, PracticeColumns.ID, PracticeColumns.LANGUAGE, PracticeColumns.TEXTS);
    private static final Set<Column> PARTS_OF_PERIOD = Set.of(PracticeColumns.START, PracticeColumns.END);
    private static final int MAX_DERIVED_LENGTH = 200;

    private final RowGroup group;
    private final ImportRun run;
    private final @Nullable Practice present;

    PracticeRows(RowGroup group, ImportRun run) {
        this.group = group;
        this.run = run;
        this.present = (Practice) group.present();
    }

    /** The external id of the practice, from the file or derived from title and cities. */
    static Optional<ExternalId> key(RowGroup group, ImportRun run) {
        ParsedRow leader = group.leader();
        Optional<String> given = leader.text(PracticeColumns.EXTERNAL_ID);
        if (given.isEmpty() && leader.text(PracticeColumns.ID).isPresent()) {
            return Optional.empty();
        }
        return given.or(() -> derivedKey(leader))
                .map(id -> new ExternalId(run.task().source(), id));
    }

    // A row without a key gets one from title and cities, so that a repeated import changes nothing.
    private static Optional<String> derivedKey(ParsedRow row) {
        String cities = row.value(PracticeColumns.CITIES)
                .map(ids -> ids.valueStream().map(JsonNode::asText).collect(Collectors.joining(",")))
                .orElse("");
        return row.text(PracticeColumns.TITLE)
                .map(title -> title.strip() + (cities.isEmpty() ? "" : " @ " + cities))
                .map(key -> key.length() <= MAX_DERIVED_LENGTH ? key : key.substring(0, MAX_DERIVED_LENGTH));
    }

    void fillPatch() {
        for (ParsedRow row : group.rows()) {
            row.values().keySet().stream()
                    .filter(column -> !column.isOfText() && !KEYS.contains(column) && !PARTS_OF_PERIOD.contains(column))
                    .forEach(column -> row.value(column).ifPresent(value -> group.set(row, column.name(), value)));
            joinPeriod(row);
            addText(row);
        }
        addExternalIds();
        addCountriesAmongCities();
        if (group.patch().path("cities").size() > 0 && !group.patch().has("countries")) {
            // With cities present, the countries follow from them.
            group.patch().set("countries", NullNode.instance);
        }
        if (present == null) {
            addDefaults();
        }
        period();
    }

    // "España" in the column of cities.
    private void addCountriesAmongCities() {
        Set<String> countries = group.leader().check().countries();
        if (group.patch().path("cities").isEmpty() && !group.patch().has("countries") && !countries.isEmpty()) {
            ArrayNode codes = group.patch().putArray("countries");
            countries.stream().sorted().forEach(codes::add);
        }
    }

    // A start without an end is read as still running, and says so.
    private void joinPeriod(ParsedRow row) {
        String start = row.text(PracticeColumns.START).orElse("");
        String end = row.text(PracticeColumns.END).orElse("");
        if (row.value(PracticeColumns.PERIOD).isPresent() || start.isEmpty() && end.isEmpty()) {
            return;
        }
        boolean isComplete = start.equals(end) || end.isEmpty() && isWholePeriod(start);
        String period = isComplete ? start : (start + " – " + end).strip();
        if (end.isEmpty() && !isComplete) {
            row.check()
                    .warn(
                            PracticeColumns.END.name(),
                            null,
                            "no-end",
                            "No end is given, so the practice is counted as still running");
        }
        group.set(row, PracticeColumns.PERIOD.name(), TextNode.valueOf(period));
    }

    // "Since 2018" and "2018-2020" say more than when it began.
    private static boolean isWholePeriod(String start) {
        return PeriodParser.parse(start).ongoing()
                || !PeriodParser.parse(start + " –").understood();
    }

    private void addText(ParsedRow row) {
        Optional<JsonNode> all = row.value(PracticeColumns.TEXTS);
        if (all.isPresent()) {
            all.get().fields().forEachRemaining(text -> texts().set(text.getKey(), text.getValue()));
            return;
        }
        List<Column> columns = row.values().keySet().stream()
                .filter(column -> column.isOfText() && column != PracticeColumns.LANGUAGE)
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        String language = language(row);
        if (language == null) {
            row.check().error("language", null, "missing", "Add the language of this text");
        } else if (!group.addLanguage(row, language)) {
            row.check().error("language", language, "given-twice", "Another row has this language");
        } else {
            ObjectNode text = texts().withObjectProperty(language);
            columns.forEach(column -> row.value(column).ifPresent(value -> text.set(column.name(), value)));
            row.text(PracticeColumns.TITLE).ifPresent(title -> RowWarnings.aboutTitle(title, row.check()));
            RowWarnings.aboutLanguage(language, words(text), row.check());
        }
    }

    private ObjectNode texts() {
        return group.patch().withObjectProperty("texts");
    }

    private static String words(ObjectNode text) {
        return text.valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"));
    }

    /** The language of a row: its own, else the file's, else the practice's original language. */
    @Nullable
    String language(ParsedRow row) {
        return row.text(PracticeColumns.LANGUAGE)
                .or(() -> Optional.ofNullable(run.task().language()))
                .or(() -> Optional.ofNullable(present).map(Practice::originalLanguage))
                .orElse(null);
    }

    // The practice keeps its external ids, unless the file lists all of them.
    private void addExternalIds() {
        Optional<ExternalId> key = key(group, run);
        if (key.isEmpty()) {
            return;
        }
        Set<ExternalId> ids = new TreeSet<>();
        if (present != null) {
            ids.addAll(present.externalIds());
        }
        ArrayNode listed = group.patch().path("externalIds") instanceof ArrayNode array
                ? array
                : group.patch().putArray("externalIds");
        if (listed.isEmpty()) {
            ids.add(key.get());
            ids.forEach(id -> listed.addObject().put("source", id.source()).put("id", id.id()));
        } else if (listed.valueStream().noneMatch(id -> isSame(id, key.get()))) {
            listed.addObject()
                    .put("source", key.get().source())
                    .put("id", key.get().id());
        }
    }

    private static boolean isSame(JsonNode listed, ExternalId key) {
        return listed.path("source").asText().equals(key.source())
                && listed.path("id").asText().equals(key.id());
    }

    private void addDefaults() {
        String leaderLanguage = language(group.leader());
        if (texts().isEmpty() && leaderLanguage != null) {
            // The title is missing, not the language.
            group.addLanguage(group.leader(), leaderLanguage);
            texts().putObject(leaderLanguage);
        }
        if (!group.patch().has("originalLanguage")) {
            originalLanguage().ifPresent(language -> group.patch().set("originalLanguage", TextNode.valueOf(language)));
        }
        if (!group.patch().hasNonNull("status")) {
            boolean publishes = run.task().caller().role().includes(Role.COORDINATOR);
            group.patch().put("status", (publishes ? Status.PUBLISHED : Status.DRAFT).word());
        }
    }

    private Optional<String> originalLanguage() {
        Optional<String> marked = group.rows().stream()
                .filter(row -> row.text(PracticeColumns.TRANSLATION).equals(Optional.of("original")))
                .findFirst()
                .map(this::language);
        return marked.or(() -> Optional.ofNullable(language(group.leader())))
                .filter(language -> texts().has(language))
                .or(() -> texts().properties().stream().map(Map.Entry::getKey).findFirst());
    }

    private void period() {
        JsonNode given = group.patch().path("period");
        if (given.isTextual()) {
            ParsedRow row = group.rows().stream()
                    .filter(each -> each.value(PracticeColumns.PERIOD).isPresent()
                            || each.value(PracticeColumns.START).isPresent())
                    .findFirst()
                    .orElse(group.leader());
            RowWarnings.aboutPeriod(given.asText(), run.year(), row.check());
        }
    }
}
