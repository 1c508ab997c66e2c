package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;

/** Parses a list of short texts. */
public record TextListParser(int longest) implements CellParser {

    @Override
    public boolean isMultiValued() {
        return true;
    }

    @Override
    public JsonNode read(String column, JsonNode cell, RowProblems row) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        Cells.values(cell).forEach(value -> {
            RowWarnings.about(column, value, row);
            values.add(value);
        });
        return values;
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("maxLength", longest);
    }
}
