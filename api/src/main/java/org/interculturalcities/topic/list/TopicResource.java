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
import org.interculturalcities.topic.Topic;

/** Lists topics and returns single ones. */
@Path("/api/v1")
@Tag(
        name = "Vocabularies",
        description = "List and edit the topics and collections of practices, and list the languages of their texts")
public class TopicResource {

    private final CategoryLists vocabulary;

    TopicResource(CategoryLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("topics")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listTopics",
            summary = "List topics",
            description = "Returns the topics in the order of the vocabulary, with labels and the number of"
                    + " published practices. The list is whole unless limit is set.")
    public Listing<CategoryEntry> list(@BeanParam ListParameters parameters) {
        return vocabulary.list(Topic.class, parameters);
    }

    @GET
    @Path("topics/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTopic",
            summary = "Get one topic",
            description = "Returns a topic by id. A deleted topic is 410, with a tombstone.")
    public Single<CategoryEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return vocabulary.get(Topic.class, id, parameters);
    }
}
