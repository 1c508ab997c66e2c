package org.interculturalcities.similarity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.practice.rights.PracticeFinder;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.EntitySerializer;

/** Returns related practices and possible duplicates of a practice. */
@Path("/api/v1")
@Tag(name = "Practices", description = "Search, read, edit, compare and cite the good practices of cities")
public class SimilarityResource {

    private final RequestContexts contexts;
    private final EntitySerializer records;
    private final PracticeFinder finder;

    SimilarityResource(RequestContexts contexts, EntitySerializer records, PracticeFinder finder) {
        this.contexts = contexts;
        this.records = records;
        this.finder = finder;
    }

    @GET
    @Path("practices/{id}/related")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "relatedPractices",
            summary = "List related practices",
            description = "Returns published practices that share a topic, a city or a network with this one, or"
                    + " have a similar text. The most similar come first, each with the reasons."
                    + " There is only one page.")
    public Listing<RelatedPractice> related(
            @PathParam("id") String idOrSlug, @BeanParam SimilarityParameters parameters) {
        return answer(idOrSlug, parameters, SimilarPractices::related);
    }

    @GET
    @Path("practices/{id}/duplicates")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "possibleDuplicates",
            summary = "List possible duplicates",
            description = "Returns published practices that may describe the same as this one, the most probable"
                    + " first. There is only one page; it is empty if no score reaches 0.5.")
    public Listing<PossibleDuplicate> duplicates(
            @PathParam("id") String idOrSlug, @BeanParam SimilarityParameters parameters) {
        return answer(idOrSlug, parameters, SimilarPractices::duplicates);
    }

    private <T> Listing<T> answer(
            String idOrSlug, SimilarityParameters parameters, BiFunction<SimilarPractices, Integer, List<T>> found) {
        ParameterValidator validator = new ParameterValidator();
        int limit = parameters.limit(validator);
        validator.finish();
        try (RequestContext context = contexts.one(parameters)) {
            SimilarPractices alike =
                    new SimilarPractices(finder.find(idOrSlug, context).practice(), context, records);
            List<T> practices = found.apply(alike, limit);
            return Listing.unpaged(practices, context.snapshot().revision(), context.url());
        }
    }
}
