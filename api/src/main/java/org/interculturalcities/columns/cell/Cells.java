package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.interculturalcities.text.TextAnalyzer;

/** Reads cells as text or lists, from flat files and JSON alike. */
public final class Cells {

    static final String CLEAR = "\\N";
    private static final List<String> IDENTIFYING_FIELDS = List.of("id", "code", "text", "language");

    private Cells() {}

    /** Whether the cell clears the existing value. */
    public static boolean isClear(JsonNode cell) {
        return cell.isNull()
                || cell.isTextual() && TextAnalyzer.trim(cell.asText()).equals(CLEAR)
                || cell.isArray() && cell.isEmpty();
    }

    /** Whether the cell is empty, so that the existing value stays. */
    public static boolean isEmpty(JsonNode cell) {
        return cell.isTextual() && TextAnalyzer.trim(cell.asText()).isEmpty();
    }

    /** The text of a cell without leading and trailing blanks; for a JSON object of this API, its identifier. */
    public static String text(JsonNode cell) {
        if (cell.isObject()) {
            return IDENTIFYING_FIELDS.stream()
                    .map(cell::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(part -> part.isNull() ? "" : TextAnalyzer.trim(part.asText()))
                    .orElse(cell.toString());
        }
        return cell.isContainerNode() ? cell.toString() : TextAnalyzer.trim(cell.asText());
    }

    /** Splits a cell at bars, semicolons and line breaks; a backslash escapes the next character. */
    static List<String> values(JsonNode cell) {
        Stream<String> values = cell.isArray() ? elements(cell) : split(text(cell)).stream();
        return values.map(TextAnalyzer::trim)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> elements(JsonNode cell) {
        List<String> values = new ArrayList<>();
        cell.forEach(element -> values.add(text(element)));
        return values.stream();
    }

    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                value.append(next == 'n' ? '\n' : next);
            } else if (c == '|' || c == ';' || c == '\n' || c == '\r') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
