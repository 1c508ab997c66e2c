package org.interculturalcities.editing.directory;

import static org.interculturalcities.editing.WriteDescriptions.CHANGE;
import static org.interculturalcities.editing.WriteDescriptions.CREATE;
import static org.interculturalcities.editing.WriteDescriptions.DELETE;
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
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.editing.DeletionParameters;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete cities, networks and memberships. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Directory")
public class DirectoryEditingResource {

    private final WriteService writeService;
    private final CityEditing cities;
    private final NetworkEditing networks;
    private final MembershipEditing memberships;

    DirectoryEditingResource(
            WriteService writeService, CityEditing cities, NetworkEditing networks, MembershipEditing memberships) {
        this.writeService = writeService;
        this.cities = cities;
        this.networks = networks;
        this.memberships = memberships;
    }

    @POST
    @Path("cities")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCity", summary = "Create a city", description = CREATE + ONLY_ADMINS)
    public RestResponse<Single<CityEntry>> createCity(@Nullable CityForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(cities, body, parameters);
    }

    @PUT
    @Path("cities/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceCity", summary = "Replace a city", description = REPLACE + ONLY_ADMINS)
    public Single<CityEntry> replaceCity(
            @PathParam("id") String id, @Nullable CityForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(cities, id, body, parameters);
    }

    @PATCH
    @Path("cities/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content = @Content(mediaType = WriteService.MERGE_PATCH, schema = @Schema(implementation = CityForm.class)))
    @Operation(operationId = "changeCity", summary = "Change a city", description = CHANGE + ONLY_ADMINS)
    public Single<CityEntry> changeCity(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(cities, id, body, parameters);
    }

    @DELETE
    @Path("cities/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteCity",
            summary = "Delete a city",
            description = "Deletes a {record} that has no practices and no memberships" + DELETE_UNUSED + ONLY_ADMINS)
    public void deleteCity(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(cities, id, parameters);
    }

    @POST
    @Path("networks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createNetwork", summary = "Create a network", description = CREATE + ONLY_ADMINS)
    public RestResponse<Single<NetworkEntry>> createNetwork(
            @Nullable NetworkForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(networks, body, parameters);
    }

    @PUT
    @Path("networks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceNetwork", summary = "Replace a network", description = REPLACE + ONLY_ADMINS)
    public Single<NetworkEntry> replaceNetwork(
            @PathParam("id") String id, @Nullable NetworkForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(networks, id, body, parameters);
    }

    @PATCH
    @Path("networks/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = NetworkForm.class)))
    @Operation(operationId = "changeNetwork", summary = "Change a network", description = CHANGE + ONLY_ADMINS)
    public Single<NetworkEntry> changeNetwork(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(networks, id, body, parameters);
    }

    @DELETE
    @Path("networks/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteNetwork",
            summary = "Delete a network",
            description = "Deletes a {record} that has no memberships and is not the parent of another network"
                    + DELETE_UNUSED + ONLY_ADMINS)
    public void deleteNetwork(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(networks, id, parameters);
    }

    @POST
    @Path("memberships")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createMembership",
            summary = "Create a membership",
            description =
                    CREATE
                            + "Admins may call this, and coordinators of the network. What a coordinator creates is"
                            + " a proposal until an admin sets confirmed; only confirmed memberships let coordinators write practices of the city.")
    public RestResponse<Single<MembershipEntry>> createMembership(
            @Nullable MembershipForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(memberships, body, parameters);
    }

    @PUT
    @Path("memberships/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceMembership",
            summary = "Replace a membership",
            description = REPLACE
                    + "Admins may call this, and coordinators of the network. Only an admin may confirm a membership.")
    public Single<MembershipEntry> replaceMembership(
            @PathParam("id") String id, @Nullable MembershipForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(memberships, id, body, parameters);
    }

    @PATCH
    @Path("memberships/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = MembershipForm.class)))
    @Operation(
            operationId = "changeMembership",
            summary = "Change a membership",
            description = CHANGE
                    + "Admins may call this, and coordinators of the network. Only an admin may confirm a membership.")
    public Single<MembershipEntry> changeMembership(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(memberships, id, body, parameters);
    }

    @DELETE
    @Path("memberships/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteMembership",
            summary = "Delete a membership",
            description = DELETE + "Admins may call this, and coordinators of the network.")
    public void deleteMembership(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(memberships, id, parameters);
    }
}
