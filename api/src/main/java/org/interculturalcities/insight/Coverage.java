package org.interculturalcities.insight;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Facet.Value;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.list.PracticeList.Cross;

/** The number of practices for each pair of values of two facets, zeros included. */
@Schema(description = "Number of practices for each pair of values of two facets")
public record Coverage(
        @Schema(description = "Number of practices that match the filters") long total,
        @Schema(description = "Facet of the rows, with its values") Side rows,
        @Schema(description = "Facet of the columns, with its values") Side columns,
        @Schema(
                        description =
                                "Number of practices in each cell: one list for each value of rows, with one number"
                                        + " for each value of columns, zeros included. A practice with several"
                                        + " values counts in each of their cells.")
                List<List<Long>> counts,
        @Schema(
                        description =
                                "URI template (RFC 6570) of the list of practices in a cell. Set row and column to"
                                        + " their values. The total of that list is the number in the cell.",
                        examples = "http://localhost:8080/api/v1/practices?topic={row}&country={column}")
                String cell) {

    /** The values of one axis, by label or year. */
    @Schema(name = "CoverageSide", description = "One axis of a coverage matrix")
    public record Side(
            @Schema(description = "Name of the facet, which is also the name of its filter") String facet,
            @Schema(
                            description = "Values in order of label, or of year: all topics or collections; of other"
                                    + " facets, the values that practices have. If the request filters by"
                                    + " the facet, only the selected values.")
                    List<Heading> values,
            @Schema(
                            description =
                                    "Number of practices without a value for this facet, which are in no cell; 0 if"
                                            + " the request filters by the facet")
                    long missing) {

        static Side of(PracticeFacet facet, Cross cross) {
            Facet counted = Objects.requireNonNull(cross.facets().get(facet.word()));
            boolean filtered = counted.values().stream().anyMatch(Value::selected);
            List<Heading> values = counted.values().stream()
                    .filter(value -> value.selected() || !filtered)
                    .sorted(order(facet, cross.locale()))
                    .map(value -> new Heading(value.value(), value.label(), value.count()))
                    .toList();
            return new Side(facet.word(), values, filtered ? 0 : counted.missing());
        }

        private static Comparator<Value> order(PracticeFacet facet, Locale locale) {
            return facet == PracticeFacet.YEAR
                    ? Comparator.comparing(Value::value)
                    : Comparator.comparing(Value::label, Collator.getInstance(locale));
        }
    }

    /** A row or column with its total of practices. */
    @Schema(name = "CoverageHeading", description = "Value of a row or column, with the number of its practices")
    public record Heading(
            @Schema(description = "Value, as the filter of the facet accepts it") String value,
            @Schema(description = "Label of the value in the language of the response") String label,
            @Schema(description = "Number of practices with this value") long count) {}

    /** A cell as a table row. */
    public record Cell(String row, String rowLabel, String column, String columnLabel, long count) {}

    static Coverage of(Cross cross, CoverageParameters.Sides sides, String cell) {
        Side rows = Side.of(sides.rows(), cross);
        Side columns = Side.of(sides.columns(), cross);
        List<List<Long>> counts = rows.values().stream()
                .map(row -> cross.pairs().getOrDefault(row.value(), Map.of()))
                .map(pairs -> columns.values().stream()
                        .map(column -> pairs.getOrDefault(column.value(), 0L))
                        .toList())
                .toList();
        return new Coverage(cross.total(), rows, columns, counts, cell);
    }

    void forEachCell(Consumer<? super Cell> reader) {
        for (int i = 0; i < counts.size(); i++) {
            Heading row = rows.values().get(i);
            for (int j = 0; j < counts.get(i).size(); j++) {
                Heading column = columns.values().get(j);
                reader.accept(new Cell(
                        row.value(),
                        row.label(),
                        column.value(),
                        column.label(),
                        counts.get(i).get(j)));
            }
        }
    }
}
