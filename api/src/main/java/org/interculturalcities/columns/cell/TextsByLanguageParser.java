package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;
import org.jspecify.annotations.Nullable;

/** Parses all texts of a record by language, as this API writes them in JSON; not available in flat files. */
public record TextsByLanguageParser() implements CellParser {

    private static final String TRANSLATION = "translation";
    private static final Set<String> PARTS =
            Set.of("title", "summary", "purpose", "rationale", "process", "impact", "references", TRANSLATION);

    @Override
    public boolean isFlat() {
        return false;
    }

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
        if (!cell.isObject()) {
            row.error(column, null, "wrong-type", "An object with a text for each language");
            return null;
        }
        ObjectNode texts = cell.deepCopy();
        texts.fields().forEachRemaining(text -> readText(column + "." + text.getKey(), text.getValue(), row));
        return row.isWrong() ? null : texts;
    }

    private static void readText(String column, JsonNode text, RowProblems row) {
        if (!text.isObject()) {
            row.error(column, null, "wrong-type", "An object with title, summary and so on");
            return;
        }
        text.fieldNames().forEachRemaining(name -> {
            if (!PARTS.contains(name)) {
                row.error(column, name, "unknown-column", "Unknown part of a text", PARTS);
            }
        });
        JsonNode kind = text.path(TRANSLATION).path("kind");
        if (kind.isTextual()) {
            ((ObjectNode) text).set(TRANSLATION, kind);
        }
        text.fields().forEachRemaining(part -> {
            if (part.getValue().isTextual()) {
                RowWarnings.about(column + "." + part.getKey(), part.getValue().asText(), row);
            }
        });
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "object");
    }
}
