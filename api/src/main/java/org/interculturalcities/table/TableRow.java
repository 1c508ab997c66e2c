package org.interculturalcities.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One row of a file.
 *
 * @param number which of the rows it is, from 1
 * @param line where it begins, as an editor or a spreadsheet counts: from 1, the heading included
 * @param cells by heading, the empty ones left out; text, or whatever JSON has there
 * @param faults what is wrong with it already as a row
 */
public record TableRow(int number, int line, Map<String, JsonNode> cells, List<Fault> faults) {

    /** What is wrong with a row, in a column if it is there. */
    public record Fault(String column, String code, String message) {}
}
