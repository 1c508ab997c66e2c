package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.interculturalcities.columns.check.RowCheck;
import org.jspecify.annotations.Nullable;

/** A day, as ISO 8601 has it; which of 3/4 is the month, nobody can tell. */
public record DateParser() implements CellParser {

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowCheck row) {
        String given = Cells.text(cell);
        try {
            return TextNode.valueOf(LocalDate.parse(given).toString());
        } catch (DateTimeException e) {
            row.error(column, given, "not-a-date", "A date such as 2026-11-21", List.of());
            return null;
        }
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("format", "date");
    }
}
