package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interculturalcities.columns.check.RowProblems;
import org.jspecify.annotations.Nullable;

/** Parses and describes the cells of a column. */
public interface CellParser {

    /** Converts a cell to its form value; null with an error on the row if it is invalid. */
    @Nullable
    JsonNode read(String column, JsonNode cell, RowProblems row);

    /** Adds the JSON Schema of a single value to {@code schema}. */
    default void describe(ObjectNode schema) {
        schema.put("type", "string");
    }

    /** Whether a spreadsheet cell can hold the value. */
    default boolean isFlat() {
        return true;
    }

    /** Whether one cell may hold several values. */
    default boolean isMultiValued() {
        return false;
    }
}
