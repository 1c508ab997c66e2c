package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;
import org.interculturalcities.editing.practice.PracticeRules;
import org.jspecify.annotations.Nullable;

/** Reads a period, or its start or end, as text; a number that spreadsheets count days by becomes a date. */
public record PeriodCellParser() implements CellParser {

    // Day 0 of spreadsheets; wrong before March 1900, as theirs is.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 1, 1);

    @Override
    public JsonNode read(String column, JsonNode cell, RowProblems row) {
        String text = Cells.text(cell);
        LocalDate date = date(text);
        if (date != null) {
            row.warn(
                    column,
                    text,
                    "date-number",
                    "Read as the date that spreadsheets store so",
                    List.of(date.toString()));
            return TextNode.valueOf(date.toString());
        }
        RowWarnings.about(column, text, row);
        return TextNode.valueOf(text);
    }

    private static @Nullable LocalDate date(String text) {
        if (!text.matches("\\d{5}")) {
            return null;
        }
        LocalDate date = DAY_ZERO.plusDays(Integer.parseInt(text));
        return date.isBefore(FIRST) || date.isAfter(LAST) ? null : date;
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("maxLength", PracticeRules.MAX_PERIOD_LENGTH);
    }
}
