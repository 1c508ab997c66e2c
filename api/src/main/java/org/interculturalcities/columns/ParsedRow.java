package org.interculturalcities.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.cell.CellParsers;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.columns.check.ReferenceType;
import org.interculturalcities.columns.check.RowCheck;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row, understood: what each of its columns says, in the terms of forms. A cell that shall take away what there is is null,
 * an empty one is not there at all.
 */
public record ParsedRow(int number, int line, Map<Column, JsonNode> values, RowCheck check) {

    /** Reads a row whose headings are known; others were told before. */
    public static ParsedRow of(TableRow row, Headings headings, NameResolver names) {
        RowCheck check = new RowCheck(names);
        row.faults().forEach(fault -> check.error(fault.column(), null, fault.code(), fault.message(), List.of()));
        Map<Column, JsonNode> cells = new LinkedHashMap<>();
        row.cells().forEach((heading, cell) -> headings.column(heading)
                .filter(column -> !Cells.isEmpty(cell))
                .ifPresent(column -> put(column, cell, cells, check)));
        Map<Column, JsonNode> values = new LinkedHashMap<>();
        // Countries tell which of several cities of a name is meant.
        cells.keySet().stream()
                .sorted((one, other) -> Boolean.compare(isOfCountries(other), isOfCountries(one)))
                .forEach(column -> read(column, cells.get(column), values, check));
        return new ParsedRow(row.number(), row.line(), values, check);
    }

    private static void put(Column column, JsonNode cell, Map<Column, JsonNode> cells, RowCheck check) {
        if (cells.put(column, cell) != null) {
            check.error(column.name(), Cells.text(cell), "column-given-twice", "Two columns mean the same", List.of());
        }
    }

    private static void read(Column column, @Nullable JsonNode cell, Map<Column, JsonNode> values, RowCheck check) {
        if (cell == null || Cells.isClear(cell)) {
            values.put(column, NullNode.instance);
            return;
        }
        JsonNode value = column.content().read(column.name(), cell, check);
        values.put(column, value == null ? JsonNodeFactory.instance.missingNode() : value);
        if (isOfCountries(column) && value != null) {
            (value.isArray() ? value : List.of(value))
                    .forEach(code -> check.countries().add(code.asText()));
        }
    }

    private static boolean isOfCountries(Column column) {
        return column.content() instanceof CellParsers.Named named && named.vocabulary() == ReferenceType.COUNTRY;
    }

    /** What a column says; nothing where its cell is empty or wrong. */
    public Optional<JsonNode> value(Column column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isMissingNode());
    }

    /** What the file itself calls the record, if it does. */
    public Optional<String> externalId() {
        return values.keySet().stream()
                .filter(column -> column.name().equals("externalId"))
                .findFirst()
                .flatMap(this::text);
    }

    /** The text of a column, if it has one. */
    public Optional<String> text(Column column) {
        return value(column)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}
