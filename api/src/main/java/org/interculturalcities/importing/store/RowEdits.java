package org.interculturalcities.importing.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Applies the edits of a plan to the rows of its file, by line.
 *
 * @param headingOf the heading in the file that means a column of the template; other names stay
 */
public record RowEdits(Map<Integer, RowEdit> byLine, UnaryOperator<String> headingOf) {

    public TableRow apply(TableRow row) {
        RowEdit edit = byLine.get(row.line());
        if (edit == null || edit.texts().isEmpty()) {
            return row;
        }
        Map<String, JsonNode> cells = new LinkedHashMap<>(row.cells());
        edit.texts()
                .forEach((name, text) ->
                        cells.put(cells.containsKey(name) ? name : headingOf.apply(name), TextNode.valueOf(text)));
        return new TableRow(row.number(), row.line(), cells, row.faults());
    }

    /** Whether someone left the row out, or in; null if nobody said so. */
    @Nullable
    public Boolean isSkipped(TableRow row) {
        RowEdit edit = byLine.get(row.line());
        return edit == null ? null : edit.skip();
    }
}
