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
public record Coverage(
        @Schema(description = "How many practices match") long total,
        Side rows,
        Side columns,
        @Schema(
                        description =
                                "A list for each row, in the order of the rows: how many practices each column has there, zeros included. A practice with several values counts at each of them")
                List<List<Long>> counts,
        @Schema(
                        description =
                                "The list of practices behind a cell, as a URI template (RFC 6570): row and column are their values. Its total is the count of the cell",
                        examples = "http://localhost:8080/api/v1/practices?topic={row}&country={column}")
                String cell) {

    /** The values of one axis, by label or year. */
    @Schema(name = "CoverageSide")
    public record Side(
            @Schema(description = "The facet, by its name in filters") String facet,
            @Schema(
                            description =
                                    "All topics or collections; else the values that some practice has. If the facet is filtered, those chosen")
                    List<Heading> values,
            @Schema(description = "How many of the practices have no value here, and so are in no cell") long missing) {

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
    @Schema(name = "CoverageHeading")
    public record Heading(String value, String label, long count) {}

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
