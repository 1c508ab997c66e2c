package org.interculturalcities.editing.directory;

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
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.editing.DeletionParameters;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete networks. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Directory")
public class NetworkEditingResource {

    private final WriteService writeService;
    private final NetworkEditing networks;

    NetworkEditingResource(WriteService writeService, NetworkEditing networks) {
        this.writeService = writeService;
        this.networks = networks;
    }

    @POST
    @Path("networks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createNetwork",
            summary = "Create a network",
            description =
                    "Creates a network. The answer is 201 with the network and its URL in Location, or 200 without"
                            + " saving if validateOnly=true. Only admins may call this.")
    public RestResponse<Single<NetworkEntry>> create(
            @Nullable NetworkForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(networks, body, parameters);
    }

    @PUT
    @Path("networks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceNetwork",
            summary = "Replace a network",
            description = "Replaces all editable fields of the network; fields that you omit are removed. If-Match is"
                    + " required: 428 if it is missing, 412 if the network has changed since. Only admins"
                    + " may call this.")
    public Single<NetworkEntry> replace(
            @PathParam("id") String id, @Nullable NetworkForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(networks, id, body, parameters);
    }

    @PATCH
    @Path("networks/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeNetwork",
            summary = "Change a network",
            description = "Changes some fields of the network by JSON Merge Patch (RFC 7396): null removes a field,"
                    + " omitted fields stay. If-Match is required: 428 if it is missing, 412 if the network"
                    + " has changed since. Only admins may call this.")
    public Single<NetworkEntry> change(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = WriteService.MERGE_PATCH,
                                            schema = @Schema(implementation = NetworkForm.class)))
                    @Nullable
                    JsonNode body,
            @BeanParam WriteParameters parameters) {
        return writeService.change(networks, id, body, parameters);
    }

    @DELETE
    @Path("networks/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteNetwork",
            summary = "Delete a network",
            description =
                    "Deletes a network that has no memberships and is not the parent of another network; otherwise"
                            + " the answer is 409. Later reads return 410. If-Match is required: 428 if it is"
                            + " missing, 412 if the network has changed since. Only admins may call this.")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(networks, id, parameters);
    }
}
