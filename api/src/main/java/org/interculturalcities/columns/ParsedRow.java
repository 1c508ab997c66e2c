package org.interculturalcities.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interculturalcities.columns.cell.CellParsers;
import org.interculturalcities.columns.cell.CellParsers.Prose;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A parsed row.
 *
 * @param cells the cells as sent, by column
 * @param values the JSON form value of each column; null clears the field, and empty cells have no value
 */
public record ParsedRow(
        int number, int line, Map<Column, JsonNode> cells, Map<Column, JsonNode> values, RowProblems check) {

    /** Parses a row and skips unknown headings, which {@link Headings} reports. */
    public static ParsedRow of(TableRow row, Headings headings, NameResolver names) {
        RowProblems check = new RowProblems(names);
        row.faults().forEach(fault -> check.error(fault.column(), null, fault.code(), fault.message()));
        Map<Column, JsonNode> cells = new LinkedHashMap<>();
        row.cells().forEach((heading, cell) -> headings.column(heading)
                .filter(column -> !Cells.isEmpty(cell))
                .ifPresent(column -> cells.put(column, cell)));
        Map<Column, JsonNode> values = new LinkedHashMap<>();
        // Countries come first, because they disambiguate city names.
        cells.keySet().stream()
                .sorted((left, right) -> Boolean.compare(isOfCountries(right), isOfCountries(left)))
                .forEach(column -> read(column, cells.get(column), values, check));
        return new ParsedRow(row.number(), row.line(), cells, values, check);
    }

    private static void read(Column column, @Nullable JsonNode cell, Map<Column, JsonNode> values, RowProblems check) {
        if (cell == null || Cells.isClear(cell)) {
            values.put(column, NullNode.instance);
            return;
        }
        if (!(column.parser() instanceof Prose) && RowWarnings.isPlaceholder(Cells.text(cell))) {
            check.warn(column.name(), Cells.text(cell), "placeholder", "Leave the cell empty instead of a placeholder");
            values.put(column, JsonNodeFactory.instance.missingNode());
            return;
        }
        JsonNode value = column.parser().read(column.name(), cell, check);
        values.put(column, value == null ? JsonNodeFactory.instance.missingNode() : value);
        if (isOfCountries(column) && value != null) {
            (value.isArray() ? value : List.of(value))
                    .forEach(code -> check.countries().add(code.asText()));
        }
    }

    private static boolean isOfCountries(Column column) {
        return column.parser() instanceof CellParsers.Reference named && named.vocabulary() == ReferenceType.COUNTRY;
    }

    /** The value of a column; empty if its cell is empty or invalid. */
    public Optional<JsonNode> value(Column column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isMissingNode());
    }

    /** The texts of the cells that have problems, by the name of their column. */
    public Map<String, String> wrongCells() {
        Map<String, String> wrong = new TreeMap<>();
        cells.forEach((column, cell) -> {
            if (check.problems().stream().anyMatch(problem -> problem.column().equals(column.name()))) {
                wrong.put(column.name(), Cells.text(cell));
            }
        });
        return wrong;
    }

    /** The record's id in the file, if present. */
    public Optional<String> externalId() {
        return values.keySet().stream()
                .filter(column -> column.name().equals("externalId"))
                .findFirst()
                .flatMap(this::text);
    }

    /** The value of a column as text, if present. */
    public Optional<String> text(Column column) {
        return value(column)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}
