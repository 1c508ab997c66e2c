package org.interculturalcities.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts lists of cells to rows, by the headings in one or two of the lists; what stands above is no row. */
final class FlatRows {

    private final HeadingLines lines;
    private final List<String> cellsOfHeadings = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    // The number of columns by heading, so that thousands of equal headings are not tried from 2 each time.
    private final Map<String, Integer> seen = new HashMap<>();
    private int number;

    FlatRows(HeadingLines lines) {
        this.lines = lines;
    }

    /** Returns the row of these cells; null for headings, empty lines, and lines above the headings. */
    @Nullable
    TableRow row(int line, List<String> cells) {
        if (line < lines.first() || cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        if (line <= lines.last()) {
            addToHeadings(cells);
            return null;
        }
        headings();
        Map<String, JsonNode> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                named.put(heading(i), TextNode.valueOf(cells.get(i)));
            }
        }
        return new TableRow(++number, line, named, new ArrayList<>());
    }

    List<String> headings() {
        for (int i = headings.size(); i < cellsOfHeadings.size(); i++) {
            addHeading(cellsOfHeadings.get(i));
        }
        return headings;
    }

    private void addToHeadings(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i == cellsOfHeadings.size()) {
                cellsOfHeadings.add(cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                cellsOfHeadings.set(i, cells.get(i));
            }
        }
    }

    private String heading(int index) {
        while (headings.size() <= index) {
            addHeading("");
        }
        return headings.get(index);
    }

    // Each column has a name of its own: its heading, numbered if it is there twice, else its letter in spreadsheets.
    private void addHeading(String cell) {
        String text = cell.replaceAll("\\s+", " ").strip();
        String heading = text.isEmpty() ? "Column " + letters(headings.size()) : text;
        String name = heading;
        while (seen.putIfAbsent(name, 1) != null) {
            name = heading + " (" + seen.merge(heading, 1, Integer::sum) + ")";
        }
        headings.add(name);
    }

    private static String letters(int index) {
        return (index < 26 ? "" : letters(index / 26 - 1)) + (char) ('A' + index % 26);
    }
}
