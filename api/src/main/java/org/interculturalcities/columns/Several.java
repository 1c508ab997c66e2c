package org.interculturalcities.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Several short texts. */
record Several(int longest) implements Content {

    @Override
    public boolean isSeveral() {
        return true;
    }

    @Override
    public JsonNode read(String column, JsonNode cell, RowCheck row) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        Cells.values(cell).forEach(value -> {
            Doubts.about(column, value, row);
            values.add(value);
        });
        return values;
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("maxLength", longest);
    }
}
