package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** The rows of one record, with the merge patch (RFC 7396) that they amount to. */
public final class RowGroup {

    private static final Pattern OF_TEXT = Pattern.compile("texts\\.([^.]+)\\.(.+)");

    private final List<ParsedRow> rows;
    private final Map<String, ParsedRow> languages = new HashMap<>();
    private final ObjectNode patch = JsonNodeFactory.instance.objectNode();
    private @Nullable VersionedEntity present;

    public RowGroup(List<ParsedRow> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<ParsedRow> rows() {
        return rows;
    }

    /** The first row, beside which problems of the record as a whole are reported. */
    public ParsedRow leader() {
        return rows.get(0);
    }

    public RowProblems check() {
        return leader().check();
    }

    public boolean isWrong() {
        return rows.stream().anyMatch(row -> row.check().isWrong());
    }

    public ObjectNode patch() {
        return patch;
    }

    /** Sets a field from a row; adds an error to the row if an earlier row has another value. */
    void set(ParsedRow row, String column, JsonNode value) {
        JsonNode other = patch.putIfAbsent(column, value);
        if (other != null && !other.equals(value)) {
            String message = "Another row of the same record has another value";
            row.check().error(column, text(value), "differs-between-rows", message, List.of(text(other)));
        }
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    /** Registers the row with the text in a language; false if another row has it already. */
    boolean addLanguage(ParsedRow row, String language) {
        return languages.putIfAbsent(language, row) == null;
    }

    /** The row with the text in this language, else the leader. */
    public ParsedRow rowOf(String language) {
        return languages.getOrDefault(language, leader());
    }

    /** Assigns the changes of the record to its rows: texts to the row of their language, the rest to the leader. */
    public Map<ParsedRow, List<FieldChange>> changes(@Nullable JsonNode before, JsonNode after) {
        Map<ParsedRow, List<FieldChange>> byRow = new IdentityHashMap<>();
        for (FieldChange change : FieldChange.between(before, after)) {
            Matcher text = OF_TEXT.matcher(change.field());
            ParsedRow row = text.matches() ? languages.get(text.group(1)) : null;
            byRow.computeIfAbsent(row == null ? leader() : row, first -> new ArrayList<>())
                    .add(row == null ? change : new FieldChange(text.group(2), change.from(), change.to()));
        }
        return byRow;
    }

    /** Sets the existing record. */
    void setPresent(VersionedEntity record) {
        this.present = record;
    }

    @Nullable
    public VersionedEntity present() {
        return present;
    }

    /** The id of the existing record. */
    @Nullable
    public String target() {
        return present == null ? null : present.recordId();
    }
}
