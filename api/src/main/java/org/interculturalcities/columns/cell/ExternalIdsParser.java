package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interculturalcities.columns.check.RowProblems;
import org.jspecify.annotations.Nullable;

/** Parses ids of a record in other catalogues, each as {@code source:id}. */
public record ExternalIdsParser() implements CellParser {

    @Override
    public boolean isMultiValued() {
        return true;
    }

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
        if (cell.isArray() && cell.path(0).isObject()) {
            return cell;
        }
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        for (String value : Cells.values(cell)) {
            int colon = value.indexOf(':');
            if (colon <= 0) {
                row.error(column, value, "not-an-external-id", "A source and an id, such as rpci:17");
                return null;
            }
            ids.addObject().put("source", value.substring(0, colon)).put("id", value.substring(colon + 1));
        }
        return ids;
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("pattern", "^[^:]+:.+$");
    }
}
