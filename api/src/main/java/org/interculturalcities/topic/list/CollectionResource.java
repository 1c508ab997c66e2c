package org.interculturalcities.topic.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.topic.Collection;

/** Lists collections and returns single ones. */
@Path("/api/v1")
@Tag(
        name = "Vocabularies",
        description = "List and edit the topics and collections of practices, and list the languages of their texts")
public class CollectionResource {

    private final CategoryLists vocabulary;

    CollectionResource(CategoryLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("collections")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listCollections",
            summary = "List collections",
            description = "Returns the collections in the order of the vocabulary, with labels and the number of"
                    + " published practices. The list is whole unless limit is set.")
    public Listing<CategoryEntry> list(@BeanParam ListParameters parameters) {
        return vocabulary.list(Collection.class, parameters);
    }

    @GET
    @Path("collections/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCollection",
            summary = "Get one collection",
            description = "Returns a collection by id. A deleted collection is 410, with a tombstone.")
    public Single<CategoryEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return vocabulary.get(Collection.class, id, parameters);
    }
}
