package org.interculturalcities.likeness;

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
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.practice.index.PracticeFinder;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Reading;

/** Practices that are like one practice. */
@Path("/api/v1")
@Tag(name = "Practices", description = "Good practices: found by words and facets, read one by one")
public class LikenessResource {

    private final ReadModel readModel;
    private final Records records;
    private final PracticeFinder finder;

    LikenessResource(ReadModel readModel, Records records, PracticeFinder finder) {
        this.readModel = readModel;
        this.records = records;
        this.finder = finder;
    }

    @GET
    @Path("practices/{id}/related")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "relatedPractices",
            summary = "Practices to read next: of the same topic, city or network, or alike in text, with the reasons")
    public Listing<RelatedPractice> related(
            @PathParam("id") String idOrSlug, @BeanParam LikenessParameters parameters) {
        return answer(idOrSlug, parameters, Alike::related);
    }

    @GET
    @Path("practices/{id}/duplicates")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "possibleDuplicates",
            summary = "Practices that may be the same one told again, the most probable first")
    public Listing<PossibleDuplicate> duplicates(
            @PathParam("id") String idOrSlug, @BeanParam LikenessParameters parameters) {
        return answer(idOrSlug, parameters, Alike::duplicates);
    }

    private <T> Listing<T> answer(
            String idOrSlug, LikenessParameters parameters, BiFunction<Alike, Integer, List<T>> found) {
        ParameterReader reader = new ParameterReader();
        int limit = parameters.limit(reader);
        reader.finish();
        try (Reading reading = readModel.one(parameters)) {
            Alike alike = new Alike(finder.find(idOrSlug, reading).practice(), reading, records);
            List<T> practices = found.apply(alike, limit);
            return Listing.whole(practices, reading.snapshot().revision(), reading.address());
        }
    }
}
