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

/** A record that rows of a file are about: which one, and what they say of it, as a merge patch of its form. */
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

    /** The first of its rows, which speaks for the record as a whole. */
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

    /** Says something of a part of the record; of two rows that say different things the second is wrong. */
    void say(ParsedRow row, String column, JsonNode value) {
        JsonNode said = patch.get(column);
        if (said != null && !said.equals(value)) {
            row.check()
                    .error(
                            column,
                            value.isTextual() ? value.asText() : value.toString(),
                            "differs-between-rows",
                            "Another row of the same record says something else",
                            List.of(said.isTextual() ? said.asText() : said.toString()));
        } else {
            patch.set(column, value);
        }
    }

    /** Says that a row has the text in a language, and answers whether it is the first that has. */
    boolean tell(ParsedRow row, String language) {
        return languages.putIfAbsent(language, row) == null;
    }

    /** Whether a row of its own has the text in a language. */
    public boolean tells(String language) {
        return languages.containsKey(language);
    }

    /** The row that has the text in a language; the leader for all others. */
    public ParsedRow teller(String language) {
        return languages.getOrDefault(language, leader());
    }

    /** The record that is there already. */
    void is(VersionedEntity record) {
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
