package org.interculturalcities.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.practice.rights.PracticeFinder;
import org.interculturalcities.practice.rights.PracticeFinder.Found;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves citations and schema.org data of a practice; the extension of the URL selects the format. */
@Path("/api/v1")
@Blocking
@Tag(name = "Practices", description = "Search, read, edit, compare and cite the good practices of cities")
public class CitationResource {

    private static final String LINKED_DATA = "application/ld+json";

    private final RequestContexts contexts;
    private final PracticeFinder finder;
    private final ObjectMapper json;

    CitationResource(RequestContexts contexts, PracticeFinder finder, ObjectMapper json) {
        this.contexts = contexts;
        this.finder = finder;
        this.json = json;
    }

    @GET
    @Path("practices/{id}/citation.{ending}")
    @Operation(
            operationId = "citePractice",
            summary = "Cite a practice",
            description = "Returns the citation of a practice for reference managers: citation.bib (BibTeX),"
                    + " citation.ris (RIS) or citation.json (CSL-JSON). The authors are the cities of the practice,"
                    + " or else its countries. The date is that of its last change.")
    @APIResponse(
            responseCode = "200",
            description = "The citation, in the format of the URL",
            content = {
                @Content(mediaType = CitationFormat.BIBTEX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CitationFormat.RESEARCH_INFO, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CitationFormat.CSL_JSON, schema = @Schema(implementation = Object.class))
            })
    public RestResponse<ByteResponse> cite(
            @PathParam("id") String idOrSlug,
            @PathParam("ending") String ending,
            @BeanParam SingleParameters parameters) {
        CitationFormat format =
                CitationFormat.of(ending).orElseThrow(() -> ProblemException.unknown("format of citations", ending));
        try (RequestContext context = contexts.one(parameters)) {
            Citation citation = Citation.of(detail(idOrSlug, context));
            return answer(format.write(citation), format.mediaType(), context);
        }
    }

    @GET
    @Path("practices/{id}/practice.jsonld")
    @Operation(
            operationId = "linkPractice",
            summary = "Get a practice as schema.org JSON-LD",
            description = "Returns a practice as a schema.org CreativeWork in JSON-LD, in one language, for search"
                    + " engines and other catalogues.")
    @APIResponse(
            responseCode = "200",
            description = "The practice, as schema.org JSON-LD",
            content = @Content(mediaType = LINKED_DATA, schema = @Schema(implementation = Object.class)))
    public RestResponse<ByteResponse> link(@PathParam("id") String idOrSlug, @BeanParam SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            LinkedData data = LinkedData.of(detail(idOrSlug, context), context.snapshot());
            return answer(json.writeValueAsString(data), LINKED_DATA, context);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PracticeDetail detail(String idOrSlug, RequestContext context) {
        Found found = finder.find(idOrSlug, context);
        return new PracticeView(context.snapshot(), context.languages(), context.url())
                .detail(found.practice(), found.version(), true);
    }

    private static RestResponse<ByteResponse> answer(String text, String mediaType, RequestContext context) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(
                        new ByteResponse(body, context.snapshot().revision()),
                        MediaType.valueOf(mediaType).withCharset("UTF-8"))
                .build();
    }
}
