package org.interculturalcities.editing.practice;

import static org.interculturalcities.editing.WriteDescriptions.CHANGES;
import static org.interculturalcities.editing.WriteDescriptions.CREATED;
import static org.interculturalcities.editing.WriteDescriptions.IF_MATCH;
import static org.interculturalcities.editing.WriteDescriptions.REPLACES;

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
import org.interculturalcities.practice.view.PracticeDetail;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints that create, change and delete practices. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Practices")
public class PracticeEditingResource {

    private static final String MAY_WRITE =
            "Admins may call this, coordinators for practices of cities in their networks,"
                    + " contributors for their own drafts and practices in review.";

    private final WriteService writeService;
    private final PracticeEditing practices;

    PracticeEditingResource(WriteService writeService, PracticeEditing practices) {
        this.writeService = writeService;
        this.practices = practices;
    }

    @POST
    @Path("practices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createPractice",
            summary = "Create a practice",
            description = "Creates a practice, as a draft unless status says otherwise." + CREATED
                    + "Contributors may create drafts and practices in review. Coordinators may create"
                    + " practices whose cities are all current, confirmed members of their networks.")
    public RestResponse<Single<PracticeDetail>> create(
            @Nullable PracticeForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(practices, body, parameters);
    }

    @PUT
    @Path("practices/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replacePractice",
            summary = "Replace a practice",
            description = REPLACES + ", including texts and contact." + IF_MATCH + MAY_WRITE)
    public Single<PracticeDetail> replace(
            @PathParam("id") String id, @Nullable PracticeForm body, @BeanParam WriteParameters parameters) {
        return writeService.replace(practices, id, body, parameters);
    }

    @PATCH
    @Path("practices/{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = PracticeForm.class)))
    @Operation(
            operationId = "changePractice",
            summary = "Change a practice",
            description = CHANGES + ", lists are replaced whole." + IF_MATCH + MAY_WRITE)
    public Single<PracticeDetail> change(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(practices, id, body, parameters);
    }

    @DELETE
    @Path("practices/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deletePractice",
            summary = "Delete a practice",
            description = "Deletes a practice. Later reads return 410 with the reason and the replacement, if given."
                    + IF_MATCH + MAY_WRITE)
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        writeService.delete(practices, id, parameters);
    }
}
