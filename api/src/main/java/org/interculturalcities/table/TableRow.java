package org.interculturalcities.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param number the number of the row, from 1
 * @param line the line where it begins, as in an editor or spreadsheet: from 1, including the heading
 * @param cells the non-empty cells by heading: text, or any JSON value
 * @param faults the errors found while reading the row
 */
public record TableRow(int number, int line, Map<String, JsonNode> cells, List<Fault> faults) {

    /** An error in a row; the column may be empty. */
    public record Fault(String column, String code, String message) {}
}
