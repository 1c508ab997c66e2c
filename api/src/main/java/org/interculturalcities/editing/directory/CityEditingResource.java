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
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.editing.DeletionParameters;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete cities. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Directory")
public class CityEditingResource {

    private final WriteService writeService;
    private final CityEditing cities;

    CityEditingResource(WriteService writeService, CityEditing cities) {
        this.writeService = writeService;
        this.cities = cities;
    }

    @POST
    @Path("cities")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCity",
            summary = "Create a city",
            description =
                    "Creates a city. The answer is 201 with the city and its URL in Location, or 200 without saving"
                            + " if validateOnly=true. Only admins may call this.")
    public RestResponse<Single<CityEntry>> create(@Nullable CityForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(cities, body, parameters);
    }

    @PUT
    @Path("cities/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceCity",
            summary = "Replace a city",
            description = "Replaces all editable fields of the city; fields that you omit are removed. If-Match is"
                    + " required: 428 if it is missing, 412 if the city has changed since. Only admins may"
                    + " call this.")
    public Single<CityEntry> replace(
            @PathParam("id") String id, @Nullable CityForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(cities, id, body, parameters);
    }

    @PATCH
    @Path("cities/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCity",
            summary = "Change a city",
            description =
                    "Changes some fields of the city by JSON Merge Patch (RFC 7396): null removes a field, omitted"
                            + " fields stay. If-Match is required: 428 if it is missing, 412 if the city has changed"
                            + " since. Only admins may call this.")
    public Single<CityEntry> change(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = WriteService.MERGE_PATCH,
                                            schema = @Schema(implementation = CityForm.class)))
                    @Nullable
                    JsonNode body,
            @BeanParam WriteParameters parameters) {
        return writeService.change(cities, id, body, parameters);
    }

    @DELETE
    @Path("cities/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteCity",
            summary = "Delete a city",
            description = "Deletes a city that has no practices and no memberships; otherwise the answer is 409. Later"
                    + " reads return 410. If-Match is required: 428 if it is missing, 412 if the city has"
                    + " changed since. Only admins may call this.")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(cities, id, parameters);
    }
}
