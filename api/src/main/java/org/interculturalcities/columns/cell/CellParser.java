package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interculturalcities.columns.check.RowCheck;
import org.jspecify.annotations.Nullable;

/** What may stand in the cells of a column. */
public interface CellParser {

    /** The value of a cell, as JSON has it in a form; nothing where it is wrong, which the row is told. */
    @Nullable
    JsonNode read(String column, JsonNode cell, RowCheck row);

    /** Says in the words of JSON Schema what is taken, for a single value. */
    void describe(ObjectNode schema);

    /** Whether it can stand in the cell of a spreadsheet. */
    default boolean isFlat() {
        return true;
    }

    /** Whether several values may stand in one cell. */
    default boolean isSeveral() {
        return false;
    }
}
