package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.interculturalcities.columns.check.RowProblems;
import org.jspecify.annotations.Nullable;

/** Parses an ISO 8601 date; other formats are ambiguous, such as 3/4. */
public record DateParser() implements CellParser {

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
        String value = Cells.text(cell);
        try {
            return TextNode.valueOf(LocalDate.parse(value).toString());
        } catch (DateTimeException e) {
            row.error(column, value, "not-a-date", "A date such as 2026-11-21");
            return null;
        }
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("format", "date");
    }
}
