package org.interculturalcities.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.ImportView.Shown;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportState;
import org.interculturalcities.importing.store.ImportStep;
import org.interculturalcities.importing.store.JsonText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Accepts import files: the service plans each file first, then applies the plan on request, and can undo it. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Imports")
public class ImportResource {

    private final Access access;
    private final ImportService importService;
    private final ImportView view;
    private final RecordImporters kinds;
    private final JsonText json;

    ImportResource(Access access, ImportService importService, ImportView view, RecordImporters kinds, JsonText json) {
        this.access = access;
        this.importService = importService;
        this.view = view;
        this.kinds = kinds;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "planImport",
            summary = "Sends a file and has it planned; nothing is written to the catalogue yet",
            description =
                    "201 with the plan, or 202 where planning takes longer: ask again. CSV, TSV, XLSX, NDJSON or a"
                            + " JSON array, as the body itself or as the one file of a form.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"))),
                @Content(mediaType = Type.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/tab-separated-values", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Type.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Type.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = Type.JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Planned; the same file once more is answered with what became of it",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    @APIResponse(
            responseCode = "202",
            description = "Not planned yet: ask again",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    public RestResponse<Shown> receive(
            @RestForm(FileUpload.ALL) @Parameter(hidden = true) List<FileUpload> files,
            @BeanParam ImportParameters parameters)
            throws IOException {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        if (files.size() != 1) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "Send exactly one file; the form has %d".formatted(files.size()));
        }
        FileUpload file = files.get(0);
        ImportOptions options = options(parameters, caller, FileName.of(file.fileName()));
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return received(importService.receive(body, parameters, options, caller), parameters.address());
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<Shown> receive(InputStream body, @BeanParam ImportParameters parameters) {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        ImportOptions options = options(parameters, caller, null);
        return received(importService.receive(body, parameters, options, caller), parameters.address());
    }

    private ImportOptions options(ImportParameters parameters, Caller caller, @Nullable String fileName) {
        ImportOptions options = parameters.options(caller, kinds.names(), fileName);
        access.atLeast(kinds.named(options.kind()).least());
        return options;
    }

    private RestResponse<Shown> received(Import task, RequestUrl address) {
        // A repeated upload returns the existing import, even if it was not applied.
        if (task.state() == ImportState.FAILED) {
            refuseFailed(task);
        }
        Shown shown = view.show(task, address);
        return RestResponse.ResponseBuilder.<Shown>create(task.state().isAtWork() ? 202 : 201)
                .header(HttpHeaders.LOCATION, shown.links().self())
                .entity(shown)
                .build();
    }

    @POST
    @Path("{id}/application")
    @Operation(
            operationId = "applyImport",
            summary = "Applies exactly the plan, as one revision",
            description = "412 where the catalogue has moved under a planned row, 422 where the plan has errors; then"
                    + " nothing is applied. 202 where it takes longer: ask again.")
    @APIResponse(
            responseCode = "200",
            description = "Applied",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    @APIResponse(
            responseCode = "202",
            description = "Not applied yet: ask again",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    public RestResponse<Shown> apply(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return take(ImportStep.APPLICATION, id, parameters);
    }

    @POST
    @Path("{id}/reversal")
    @Operation(
            operationId = "undoImport",
            summary = "Undoes an import as one revision more; rows edited since are left and say so",
            description = "So are rows of records that the caller may not write as they are, or as they were before. A"
                    + " coordinator's undoing confirms no membership: one that is longer again becomes a proposal.")
    @APIResponse(
            responseCode = "200",
            description = "Undone",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    @APIResponse(
            responseCode = "202",
            description = "Not undone yet: ask again",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    public RestResponse<Shown> undo(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return take(ImportStep.REVERSAL, id, parameters);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelImport", summary = "Lays a plan aside that shall not be applied")
    public RestResponse<Shown> cancel(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return take(ImportStep.CANCELLATION, id, parameters);
    }

    private RestResponse<Shown> take(ImportStep step, String id, ImportStepParameters parameters) {
        Import task = view.own(id);
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        if (parameters.isDryRun()) {
            importService.dryRun(step, task);
        } else {
            task = importService.take(step, task, caller);
            refuseFailed(task);
        }
        return RestResponse.ResponseBuilder.<Shown>create(task.state().isAtWork() ? 202 : 200)
                .entity(view.show(task, parameters.address()))
                .build();
    }

    // A failure during the wait becomes the response.
    private void refuseFailed(Import task) {
        JsonNode failure = task.failure();
        if (failure != null) {
            throw new ProblemException(json.parse(failure.toString(), Problem.class));
        }
    }
}
