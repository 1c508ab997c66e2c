package org.interculturalcities.editing.category;

import static org.interculturalcities.editing.WriteDescriptions.CHANGE;
import static org.interculturalcities.editing.WriteDescriptions.CREATE;
import static org.interculturalcities.editing.WriteDescriptions.DELETE_UNUSED;
import static org.interculturalcities.editing.WriteDescriptions.ONLY_ADMINS;
import static org.interculturalcities.editing.WriteDescriptions.REPLACE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.editing.DeletionParameters;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.interculturalcities.topic.list.CategoryEntry;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete topics and collections. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Vocabularies")
public class CategoryEditingResource {

    private final WriteService writeService;
    private final CategoryEditing<Topic> topics;
    private final CategoryEditing<Collection> collections;

    CategoryEditingResource(WriteService writeService, IdRegistry ids, Practices practices) {
        this.writeService = writeService;
        this.topics = new CategoryEditing<>(CategoryType.TOPIC, ids, practices);
        this.collections = new CategoryEditing<>(CategoryType.COLLECTION, ids, practices);
    }

    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTopic", summary = "Create a topic", description = CREATE + ONLY_ADMINS)
    public RestResponse<Single<CategoryEntry>> createTopic(
            @Nullable CategoryForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(topics, body, parameters);
    }

    @PUT
    @Path("topics/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceTopic", summary = "Replace a topic", description = REPLACE + ONLY_ADMINS)
    public Single<CategoryEntry> replaceTopic(
            @PathParam("id") String id, @Nullable CategoryForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(topics, id, body, parameters);
    }

    @PATCH
    @Path("topics/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = CategoryForm.class)))
    @Operation(operationId = "changeTopic", summary = "Change a topic", description = CHANGE + ONLY_ADMINS)
    public Single<CategoryEntry> changeTopic(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(topics, id, body, parameters);
    }

    @DELETE
    @Path("topics/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteTopic",
            summary = "Delete a topic",
            description = "Deletes a {record} that no practice has" + DELETE_UNUSED + ONLY_ADMINS)
    public void deleteTopic(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(topics, id, parameters);
    }

    @POST
    @Path("collections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCollection", summary = "Create a collection", description = CREATE + ONLY_ADMINS)
    public RestResponse<Single<CategoryEntry>> createCollection(
            @Nullable CategoryForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(collections, body, parameters);
    }

    @PUT
    @Path("collections/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceCollection", summary = "Replace a collection", description = REPLACE + ONLY_ADMINS)
    public Single<CategoryEntry> replaceCollection(
            @PathParam("id") String id, @Nullable CategoryForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(collections, id, body, parameters);
    }

    @PATCH
    @Path("collections/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = CategoryForm.class)))
    @Operation(operationId = "changeCollection", summary = "Change a collection", description = CHANGE + ONLY_ADMINS)
    public Single<CategoryEntry> changeCollection(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(collections, id, body, parameters);
    }

    @DELETE
    @Path("collections/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteCollection",
            summary = "Delete a collection",
            description = "Deletes a {record} that no practice has" + DELETE_UNUSED + ONLY_ADMINS)
    public void deleteCollection(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(collections, id, parameters);
    }
}
