package org.interculturalcities.columns.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interculturalcities.columns.check.Doubts;
import org.interculturalcities.columns.check.RowCheck;

/** Several short texts. */
public record Several(int longest) implements Content {

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
