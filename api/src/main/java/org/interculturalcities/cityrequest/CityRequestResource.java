package org.interculturalcities.cityrequest;

import static org.interculturalcities.editing.WriteDescriptions.CHANGE;
import static org.interculturalcities.editing.WriteDescriptions.CREATE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.cityrequest.CityRequestEntry.Status;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.place.CityRequest;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** REST endpoints for requests for cities: coordinators make them, admins answer. */
@Path("/api/v1/city-requests")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Directory")
public class CityRequestResource {

    private static final String MAY_CALL = "Coordinators and admins may call this.";

    private final Access access;
    private final RequestContexts contexts;
    private final WriteService writeService;
    private final CityRequestEditing requests;

    CityRequestResource(
            Access access, RequestContexts contexts, WriteService writeService, CityRequestEditing requests) {
        this.access = access;
        this.contexts = contexts;
        this.writeService = writeService;
        this.requests = requests;
    }

    @GET
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listCityRequests",
            summary = "List requests for cities",
            description = "Returns the requests for cities that the directory lacks, open ones first, in the order in"
                    + " which they were made. Follow links.next for further pages. " + MAY_CALL)
    public Listing<CityRequestEntry> list(@BeanParam CityRequestParameters parameters) {
        access.requireRole(Role.COORDINATOR);
        try (RequestContext context = contexts.list(parameters)) {
            List<String> status =
                    context.validator().known("status", parameters.status, Status.words()::contains, Status.words());
            List<CityRequest> found = context.all(CityRequest.class).stream()
                    .filter(request -> status.isEmpty()
                            || status.contains(Status.of(request).toString()))
                    .toList();
            return new InMemoryList<>(found, CityRequestResource::order)
                    .show(parameters, context, request -> CityRequestEntry.of(request, context));
        }
    }

    private static String order(CityRequest request) {
        return "%d %019d".formatted(Status.of(request).ordinal(), request.id());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCityRequest",
            summary = "Get one request for a city",
            description = "Returns a request for a city by id. " + MAY_CALL)
    public Single<CityRequestEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        access.requireRole(Role.COORDINATOR);
        try (RequestContext context = contexts.one(parameters)) {
            CityRequestEntry entry = CityRequestEntry.of(context.find(CityRequest.class, id), context);
            return context.answer(entry, entry.links());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCityRequest",
            summary = "Create a request",
            description = CREATE + "An admin grants it by naming the city, or declines it with a reason. " + MAY_CALL)
    public RestResponse<Single<CityRequestEntry>> create(
            @Nullable CityRequestForm body, @BeanParam WriteParameters parameters) {
        return writeService.create(requests, body, parameters);
    }

    @PATCH
    @Path("{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = CityRequestForm.class)))
    @Operation(
            operationId = "changeCityRequest",
            summary = "Change a request",
            description = CHANGE + "Admins may call this, coordinators for requests that they made.")
    public Single<CityRequestEntry> change(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam WriteParameters parameters) {
        return writeService.change(requests, id, body, parameters);
    }
}
