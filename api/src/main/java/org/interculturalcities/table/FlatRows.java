package org.interculturalcities.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.table.TableRow.Fault;
import org.jspecify.annotations.Nullable;

/** Converts lists of cells to rows; the first list has the headings. */
final class FlatRows {

    private @Nullable List<String> headings;
    private int number;

    /** Returns the row of these cells; null for headings and empty lines. */
    @Nullable
    TableRow row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        if (headings == null) {
            headings = headings(line, cells);
            return null;
        }
        return row(++number, line, cells, headings);
    }

    private static List<String> headings(int line, List<String> cells) {
        Set<String> seen = new HashSet<>();
        List<String> headings = new ArrayList<>();
        for (String cell : cells) {
            String heading = cell.strip();
            if (!heading.isEmpty() && !seen.add(heading)) {
                throw new Table.UnreadableException(
                        line, "column-given-twice", "Two columns have the heading \"%s\"".formatted(heading));
            }
            headings.add(heading);
        }
        return headings;
    }

    private static TableRow row(int number, int line, List<String> cells, List<String> headings) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = i < headings.size() ? headings.get(i) : "";
            if (cells.get(i).isBlank()) {
                continue;
            } else if (heading.isEmpty()) {
                faults.add(new Fault("", "cell-without-heading", "Cell %d has no heading above it".formatted(i + 1)));
            } else {
                named.put(heading, TextNode.valueOf(cells.get(i)));
            }
        }
        return new TableRow(number, line, named, faults);
    }
}
