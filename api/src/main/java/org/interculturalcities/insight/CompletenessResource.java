package org.interculturalcities.insight;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.practice.list.PracticeList;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.practice.list.PracticeSearch;
import org.interculturalcities.practice.view.PracticeRow;

/** Serves a worklist of practices with missing parts. */
@Path("/api/v1/insights/completeness")
@Tag(
        name = "Insights",
        description = "Find the gaps of the catalogue: missing parts of practices, and topics or"
                + " countries without practices")
public class CompletenessResource {

    private final PracticeSearch search;

    CompletenessResource(PracticeSearch search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCompleteness",
            summary = "List practices with their missing parts",
            description = "Returns the expected parts that each practice lacks, the most incomplete practices first."
                    + " facets.missing counts the practices by missing part. As CSV or XLSX, it has one row for each"
                    + " practice and language, to complete and import again (kind=practices). Follow links.next for"
                    + " further pages.")
    public Uni<Listing<Completeness>> completeness(@BeanParam PracticeParameters parameters) {
        return search.answerAsync(worklist(parameters), list -> list.page(Completeness::of));
    }

    @GET
    @Produces(Type.NDJSON)
    @Operation(hidden = true)
    public Rows<Completeness> lines(@BeanParam PracticeParameters parameters) {
        return search.rows(Completeness.class, worklist(parameters), Completeness::of);
    }

    @GET
    @Produces({Type.CSV, Type.XLSX})
    @Operation(hidden = true)
    public Rows<PracticeRow> rows(@BeanParam PracticeParameters parameters) {
        return search.rows(PracticeRow.class, worklist(parameters), PracticeList::rows);
    }

    private static PracticeParameters worklist(PracticeParameters parameters) {
        return parameters.setDefaults(PracticeSort.INCOMPLETE, PracticeFacet.MISSING);
    }
}
