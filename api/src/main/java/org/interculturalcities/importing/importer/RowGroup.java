package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.columns.check.RowCheck;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** The rows of one record, with the merge patch (RFC 7396) that they amount to. */
public final class RowGroup {

    private final List<ParsedRow> rows;
    private final Map<String, ParsedRow> languages = new HashMap<>();
    private final ObjectNode patch = JsonNodeFactory.instance.objectNode();
    private @Nullable String target;
    private @Nullable VersionedEntity present;

    public RowGroup(List<ParsedRow> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<ParsedRow> rows() {
        return rows;
    }

    /** The first row; it holds the fields of the record as a whole. */
    public ParsedRow leader() {
        return rows.get(0);
    }

    public RowCheck check() {
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
        JsonNode said = patch.get(column);
        if (said != null && !said.equals(value)) {
            row.check()
                    .error(
                            column,
                            value.isTextual() ? value.asText() : value.toString(),
                            "differs-between-rows",
                            "Another row of the same record has another value",
                            List.of(said.isTextual() ? said.asText() : said.toString()));
        } else {
            patch.set(column, value);
        }
    }

    /** Registers the row with the text in a language; false if another row has it already. */
    boolean addLanguage(ParsedRow row, String language) {
        return languages.putIfAbsent(language, row) == null;
    }

    /** Whether a row has the text in this language. */
    public boolean hasLanguage(String language) {
        return languages.containsKey(language);
    }

    /** The row with the text in this language, else the leader. */
    public ParsedRow rowOf(String language) {
        return languages.getOrDefault(language, leader());
    }

    /** Sets the existing record. */
    void setPresent(VersionedEntity record) {
        this.present = record;
        this.target = record.recordId();
    }

    @Nullable
    public VersionedEntity present() {
        return present;
    }

    @Nullable
    public String target() {
        return target;
    }
}
