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
import org.interculturalcities.topic.Collection;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete collections. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Vocabularies")
public class CollectionEditingResource {

    private final WriteService writeService;
    private final TermEditing<Collection> collections;

    CollectionEditingResource(WriteService writeService, IdRegistry ids, Practices practices) {
        this.writeService = writeService;
        this.collections = new TermEditing<>(TermKind.COLLECTION, ids, practices);
    }

    @POST
    @Path("collections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCollection",
            summary = "Create a collection",
            description = "Creates a collection. The answer is 201 with the collection and its URL in Location, or 200"
                    + " without saving if validateOnly=true. Only admins may call this.")
    public RestResponse<Single<TermEntry>> create(@Nullable TermForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(collections, body, parameters);
    }

    @PUT
    @Path("collections/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceCollection",
            summary = "Replace a collection",
            description =
                    "Replaces all editable fields of the collection; fields that you omit are removed. If-Match is"
                            + " required: 428 if it is missing, 412 if the collection has changed since. Only admins"
                            + " may call this.")
    public Single<TermEntry> replace(
            @PathParam("id") String id, @Nullable TermForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(collections, id, body, parameters);
    }

    @PATCH
    @Path("collections/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCollection",
            summary = "Change a collection",
            description = "Changes some fields of the collection by JSON Merge Patch (RFC 7396): null removes a field,"
                    + " omitted fields stay. If-Match is required: 428 if it is missing, 412 if the"
                    + " collection has changed since. Only admins may call this.")
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
        return writeService.change(collections, id, body, parameters);
    }

    @DELETE
    @Path("collections/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteCollection",
            summary = "Delete a collection",
            description =
                    "Deletes a collection that no practice has; otherwise the answer is 409. Later reads return 410."
                            + " If-Match is required: 428 if it is missing, 412 if the collection has changed since."
                            + " Only admins may call this.")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(collections, id, parameters);
    }
}
