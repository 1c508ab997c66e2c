package org.interculturalcities.practice.list;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.RawJson;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.rights.PracticeFinder;
import org.interculturalcities.practice.rights.PracticeFinder.Found;
import org.interculturalcities.practice.rights.VisibleContacts;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeRow;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;

/** Searches practices and returns single ones. */
@Path("/api/v1")
@Tag(name = "Practices", description = "Search, read, edit, compare and cite the good practices of cities")
public class PracticeResource {

    private final RequestContexts contexts;
    private final PracticeSearch search;
    private final PracticeFinder finder;
    private final VisibleContacts contacts;

    PracticeResource(RequestContexts contexts, PracticeSearch search, PracticeFinder finder, VisibleContacts contacts) {
        this.contexts = contexts;
        this.search = search;
        this.finder = finder;
        this.contacts = contacts;
    }

    @GET
    @Path("practices")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPractices",
            summary = "List practices",
            description = "Returns the practices that match all filters; a repeated filter matches any of its"
                    + " values. The newest come first, or the most relevant with q. Published practices are open to"
                    + " everyone; any other status needs a token. Follow links.next for further pages, and set facet"
                    + " to count values.")
    public Uni<Listing<RawJson<PracticeSummary>>> list(@BeanParam PracticeParameters parameters) {
        return search.answerAsync(parameters, PracticeList::page);
    }

    @GET
    @Path("practices")
    @Produces({Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(hidden = true)
    public Rows<?> rows(@BeanParam PracticeParameters parameters) {
        return parameters.isTableOfTexts()
                ? search.rows(PracticeRow.class, parameters, PracticeList::rows)
                : search.rows(PracticeSummary.class, parameters, PracticeList::summaries);
    }

    @GET
    @Path("practices")
    @Produces(Type.ATOM)
    @Operation(hidden = true)
    public Listing<PracticeDetail> feed(@BeanParam PracticeParameters parameters) {
        return search.answer(parameters, list -> list.page(PracticeList::details));
    }

    @GET
    @Path("facets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countFacets",
            summary = "Count facet values",
            description = "Returns the number of practices for each value of the facets in facet, or of all facets"
                    + " without it. It takes the same filters as the list of practices. data is always empty;"
                    + " meta.total is the number of practices that match.")
    public Uni<Listing<RawJson<PracticeSummary>>> facets(@BeanParam PracticeParameters parameters) {
        return search.answerAsync(parameters, PracticeList::counts);
    }

    @GET
    @Path("practices/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPractice",
            summary = "Get one practice",
            description = "Returns a practice by id or slug, with all its texts, or with one text if lang is set. An"
                    + " earlier slug or the id of a merged practice redirects (308) to the present URL. A deleted"
                    + " practice is 410, with a tombstone. Practices that are not published need a token.")
    public Single<PracticeDetail> get(@PathParam("id") String idOrSlug, @BeanParam SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            Found found = finder.find(idOrSlug, context);
            PracticeDetail detail = new PracticeView(context.snapshot(), context.languages(), context.url())
                    .detail(
                            found.practice(),
                            found.version(),
                            parameters.isInOneLanguage(),
                            contacts.of(found.practice(), context.snapshot()),
                            null);
            return context.answer(detail, detail.links());
        }
    }
}
