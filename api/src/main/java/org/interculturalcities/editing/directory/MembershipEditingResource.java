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
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.editing.DeletionParameters;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete memberships. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Directory")
public class MembershipEditingResource {

    private final WriteService writeService;
    private final MembershipEditing memberships;

    MembershipEditingResource(WriteService writeService, MembershipEditing memberships) {
        this.writeService = writeService;
        this.memberships = memberships;
    }

    @POST
    @Path("memberships")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createMembership",
            summary = "Create a membership",
            description = "Creates a membership. The answer is 201 with the membership and its URL in Location, or 200"
                    + " without saving if validateOnly=true. Admins may call this, and coordinators of the"
                    + " network. What a coordinator creates is a proposal until an admin sets confirmed;"
                    + " only confirmed memberships let coordinators write practices of the city.")
    public RestResponse<Single<MembershipEntry>> create(
            @Nullable MembershipForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(memberships, body, parameters);
    }

    @PUT
    @Path("memberships/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceMembership",
            summary = "Replace a membership",
            description =
                    "Replaces all editable fields of the membership; fields that you omit are removed. If-Match is"
                            + " required: 428 if it is missing, 412 if the membership has changed since. Admins may"
                            + " call this, and coordinators of the network. Only an admin may confirm a membership.")
    public Single<MembershipEntry> replace(
            @PathParam("id") String id, @Nullable MembershipForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(memberships, id, body, parameters);
    }

    @PATCH
    @Path("memberships/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeMembership",
            summary = "Change a membership",
            description = "Changes some fields of the membership by JSON Merge Patch (RFC 7396): null removes a field,"
                    + " omitted fields stay. If-Match is required: 428 if it is missing, 412 if the"
                    + " membership has changed since. Admins may call this, and coordinators of the network."
                    + " Only an admin may confirm a membership.")
    public Single<MembershipEntry> change(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = WriteService.MERGE_PATCH,
                                            schema = @Schema(implementation = MembershipForm.class)))
                    @Nullable
                    JsonNode body,
            @BeanParam WriteParameters parameters) {
        return writeService.change(memberships, id, body, parameters);
    }

    @DELETE
    @Path("memberships/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteMembership",
            summary = "Delete a membership",
            description =
                    "Deletes a membership. Later reads return 410. If-Match is required: 428 if it is missing, 412"
                            + " if the membership has changed since. Admins may call this, and coordinators of the"
                            + " network.")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(memberships, id, parameters);
    }
}
