package org.interculturalcities.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.columns.Column;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.ColumnSets;
import org.interculturalcities.columns.DateOrder;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.importing.store.FileOptions;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that say what of a file is read. */
public class FileParameters extends RequestParameters {

    private static final int MAX_SHEET_LENGTH = 100;
    private static final int MAX_HEADING_LINE = 10_000;
    private static final List<String> DATE_ORDERS =
            Stream.of(DateOrder.values()).map(DateOrder::word).toList();
    static final List<String> UNKNOWN_COLUMNS = List.of("warn", "reject");

    @RestQuery
    @Parameter(
            description = "Name of the sheet to read; by default, the sheet with the most known headings",
            example = "Práticas")
    @Nullable
    String sheet;

    @RestQuery
    @Parameter(
            description = "Line of the row with the headings, from 1; rows above it are not read. By default, the row"
                    + " among the first 60 that has the most known headings. JSON and NDJSON have no such row.",
            example = "3",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MAX_HEADING_LINE))
    @Nullable
    String headingLine;

    @RestQuery
    @Parameter(
            description = "What a column of the file is, as heading:column with the name of a column of the template;"
                    + " without a name after the colon, its cells are left out. Repeatable. Other columns are matched by"
                    + " their headings in any of the eight languages, or by their values; what was chosen for the last"
                    + " import of the same source and kind is remembered.",
            example = "Nome do projeto:title")
    @Nullable
    List<String> columns;

    @RestQuery
    @Parameter(
            description =
                    "Whether dates such as 05/06/2021 begin with the day (dmy) or the month (mdy). By default, other"
                            + " dates of the column show it, such as 13/06/2021; if none does, the day comes first, and the plan"
                            + " has the problem ambiguous-date.",
            example = "mdy",
            schema = @Schema(enumeration = {"dmy", "mdy"}))
    @Nullable
    String dateOrder;

    @RestQuery
    @Parameter(
            description = "What to do about unknown columns. warn (default): leave out their cells. reject: an unknown"
                    + " column prevents the import.",
            example = "reject",
            schema = @Schema(enumeration = {"warn", "reject"}))
    @Nullable
    String unknownColumns;

    FileOptions file(String kind, ParameterValidator validator) {
        String name = validator.text("sheet", sheet, MAX_SHEET_LENGTH);
        int line = validator.number("headingLine", headingLine, 1, MAX_HEADING_LINE, 0);
        return new FileOptions(
                name.isEmpty() ? null : name,
                line == 0 ? null : line,
                columns(kind, validator),
                validator
                        .choice("dateOrder", dateOrder, DATE_ORDERS, word -> word)
                        .map(DateOrder::of)
                        .orElse(null),
                validator
                        .choice("unknownColumns", unknownColumns, UNKNOWN_COLUMNS, word -> word)
                        .orElse(UNKNOWN_COLUMNS.get(0)));
    }

    private Map<String, String> columns(String kind, ParameterValidator validator) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Optional<ColumnSet> known = ColumnSets.of(kind);
        for (String choice : ParameterValidator.given(columns)) {
            int colon = choice.lastIndexOf(':');
            String column = choice.substring(colon + 1).strip();
            if (colon < 1) {
                validator.refuse(
                        "columns", "unknown-value", "Must be heading:column, such as Título:title", choice, List.of());
            } else if (!column.isEmpty()
                    && known.flatMap(set -> set.named(column)).isEmpty()) {
                List<String> all = known.stream()
                        .flatMap(set -> set.columns().stream())
                        .map(Column::name)
                        .toList();
                validator.refuse("columns", "unknown-value", "The template has no such column", choice, all);
            } else if (!column.isEmpty() && chosen.containsValue(column)) {
                validator.refuse("columns", "given-twice", "Two headings mean the same column", choice, List.of());
            } else {
                chosen.put(choice.substring(0, colon).strip(), column);
            }
        }
        return chosen;
    }
}
