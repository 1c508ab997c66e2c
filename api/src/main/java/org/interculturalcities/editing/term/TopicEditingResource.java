package org.interculturalcities.editing.term;

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
import org.interculturalcities.term.TermEntry;
import org.interculturalcities.topic.Topic;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete topics. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Vocabularies")
public class TopicEditingResource {

    private final WriteService writeService;
    private final TermEditing<Topic> topics;

    TopicEditingResource(WriteService writeService, IdRegistry ids, Practices practices) {
        this.writeService = writeService;
        this.topics = new TermEditing<>(TermKind.TOPIC, ids, practices);
    }

    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createTopic",
            summary = "Create a topic",
            description = "Creates a topic. The answer is 201 with the topic and its URL in Location, or 200 without"
                    + " saving if validateOnly=true. Only admins may call this.")
    public RestResponse<Single<TermEntry>> create(@Nullable TermForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(topics, body, parameters);
    }

    @PUT
    @Path("topics/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceTopic",
            summary = "Replace a topic",
            description = "Replaces all editable fields of the topic; fields that you omit are removed. If-Match is"
                    + " required: 428 if it is missing, 412 if the topic has changed since. Only admins may"
                    + " call this.")
    public Single<TermEntry> replace(
            @PathParam("id") String id, @Nullable TermForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(topics, id, body, parameters);
    }

    @PATCH
    @Path("topics/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTopic",
            summary = "Change a topic",
            description =
                    "Changes some fields of the topic by JSON Merge Patch (RFC 7396): null removes a field, omitted"
                            + " fields stay. If-Match is required: 428 if it is missing, 412 if the topic has"
                            + " changed since. Only admins may call this.")
    public Single<TermEntry> change(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = WriteService.MERGE_PATCH,
                                            schema = @Schema(implementation = TermForm.class)))
                    @Nullable
                    JsonNode body,
            @BeanParam WriteParameters parameters) {
        return writeService.change(topics, id, body, parameters);
    }

    @DELETE
    @Path("topics/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteTopic",
            summary = "Delete a topic",
            description = "Deletes a topic that no practice has; otherwise the answer is 409. Later reads return 410."
                    + " If-Match is required: 428 if it is missing, 412 if the topic has changed since. Only"
                    + " admins may call this.")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(topics, id, parameters);
    }
}
