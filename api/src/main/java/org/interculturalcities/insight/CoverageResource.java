package org.interculturalcities.insight;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.insight.CoverageParameters.Sides;
import org.interculturalcities.practice.list.PracticeList;
import org.interculturalcities.practice.list.PracticeSearch;

/** Serves the coverage matrix, which shows strengths and gaps of the catalogue. */
@Path("/api/v1/insights/coverage")
@Tag(
        name = "Insights",
        description = "Find the gaps of the catalogue: missing parts of practices, and topics or"
                + " countries without practices")
public class CoverageResource {

    private final PracticeSearch search;

    CoverageResource(PracticeSearch search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countCoverage",
            summary = "Count practices by two facets",
            description = "Returns the number of practices for each pair of values of two facets, zeros included. It"
                    + " takes the same filters as the list of practices. As CSV, NDJSON or XLSX,"
                    + " each row is one cell.")
    public Uni<Single<Coverage>> coverage(@BeanParam CoverageParameters parameters) {
        Sides sides = parameters.sides();
        RequestUrl url = parameters.url();
        return search.answerAsync(
                parameters,
                list -> new Single<>(
                        coverage(list, sides, url),
                        new RecordLinks(url.self(), url.at("insights", "coverage")),
                        list.revision()));
    }

    @GET
    @Produces({Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(hidden = true)
    public Rows<Coverage.Cell> cells(@BeanParam CoverageParameters parameters) {
        Sides sides = parameters.sides();
        parameters.fields(Coverage.Cell.class);
        return search.answer(parameters, list -> {
            Coverage coverage = coverage(list, sides, parameters.url());
            PageLinks links = PageLinks.unpaged(parameters.url().self());
            return new Rows<>(Coverage.Cell.class, list.revision(), links, coverage::forEachCell);
        });
    }

    private static Coverage coverage(PracticeList list, Sides sides, RequestUrl url) {
        return Coverage.of(list.cross(sides.rows(), sides.columns()), sides, cell(url, sides));
    }

    // The same filters, but with the values of the cell for its two facets.
    private static String cell(RequestUrl url, Sides sides) {
        String row = sides.rows().word();
        String column = sides.columns().word();
        String others = url.with(Map.of("rows", "", "columns", "", "fields", "", "format", "", row, "", column, ""))
                .replaceFirst("^[^?]*\\??", "");
        return url.base("api/v1/practices")
                + "?%s={row}&%s={column}".formatted(row, column)
                + (others.isEmpty() ? "" : "&" + others);
    }
}
