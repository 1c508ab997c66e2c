package org.interculturalcities.importing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.FileOptions;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStep;
import org.interculturalcities.importing.store.RowEdit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs the steps of an import: plans it again, applies the plan, undoes or cancels it. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Imports")
public class ImportResource {

    private final Access access;
    private final ImportService importService;
    private final RecordImporters importers;
    private final ImportRows rows;

    ImportResource(Access access, ImportService importService, RecordImporters importers, ImportRows rows) {
        this.access = access;
        this.importService = importService;
        this.importers = importers;
        this.rows = rows;
    }

    @POST
    @Path("{id}/plan")
    @Operation(
            operationId = "replanImport",
            summary = "Plan an import again",
            description = "Plans the same file again, with another sheet, line of headings or other columns. Give all"
                    + " that differ from what is found by itself: earlier choices for this import are replaced. The"
                    + " answer is 202 if it takes longer (then poll the import), and 409 unless the import is planned or"
                    + " failed. Only its owner and admins may call this; for others, the answer is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The new plan",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not planned yet: poll it",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> replan(@PathParam("id") String id, @BeanParam FileParameters parameters) {
        Import task = importService.find(id);
        Caller caller = access.requireRole(importers.of(task.kind()).lowestRole());
        ParameterValidator validator = new ParameterValidator();
        FileOptions options = parameters.file(task.kind(), validator);
        validator.finish();
        Import planned = importService.planAgain(task, options, caller);
        return ImportResponse.after(planned, parameters.url());
    }

    @PATCH
    @Path("{id}/rows/{line}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "editImportRow",
            summary = "Edit a row of a plan",
            description = "Changes cells of one row, or leaves the row out, and plans the file again. The file itself"
                    + " stays as it was sent; problems.csv has the new texts. A row becomes the update of an existing"
                    + " record with its id in the cell id. The answer is 202 if planning takes longer (then poll the"
                    + " import), 404 if the plan has no such line, and 409 unless the import is planned. Only its owner"
                    + " and admins may call this; for others, the answer is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The import with its new plan",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not planned yet: poll it",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> edit(
            @PathParam("id") String id,
            @PathParam("line") int line,
            @Nullable RowEdit body,
            @BeanParam RequestParameters parameters) {
        Import task = importService.find(id);
        Caller caller = access.requireRole(importers.of(task.kind()).lowestRole());
        RowEdit edit = RowEditRules.checked(ProblemException.body(body), rows.has(task.id(), line), line);
        Import planned = importService.edit(task, line, edit, caller);
        return ImportResponse.after(planned, parameters.url());
    }

    @POST
    @Path("{id}/application")
    @Operation(
            operationId = "applyImport",
            summary = "Apply a planned import",
            description =
                    "Applies exactly the plan, as one revision, or nothing if the plan has errors (422) or records"
                            + " that it depends on have changed (412). The answer is 202 if it takes longer: then"
                            + " poll the import. It is 409 unless the import is planned; repeating the call has no"
                            + " further effect. Only its owner and admins may call this; for others, the answer is"
                            + " 404.")
    @APIResponse(
            responseCode = "200",
            description = "The import is applied",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not applied yet: poll it",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> apply(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return start(ImportStep.APPLICATION, id, parameters);
    }

    @POST
    @Path("{id}/reversal")
    @Operation(
            operationId = "undoImport",
            summary = "Undo an applied import",
            description =
                    "Deletes the records that the import created and restores those that it changed, in one further"
                            + " revision. Records that were edited since, are in use or are not writable for the"
                            + " caller stay; the reversal of their rows says why. A reversal by a coordinator"
                            + " confirms no membership: one whose period becomes longer again becomes a proposal."
                            + " The answer is 202 if it takes longer (then poll the import), and 409 unless the"
                            + " import is applied.")
    @APIResponse(
            responseCode = "200",
            description = "The import is undone",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not undone yet: poll it",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> undo(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return start(ImportStep.REVERSAL, id, parameters);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "Cancels an import that is not applied yet, so that it can no longer be applied. This is"
                    + " possible in the states received, planning and planned; otherwise the answer is 409."
                    + " Only its owner and admins may call this; for others, the answer is 404.")
    public RestResponse<ImportResponse> cancel(@PathParam("id") String id, @BeanParam ImportStepParameters parameters) {
        return start(ImportStep.CANCELLATION, id, parameters);
    }

    private RestResponse<ImportResponse> start(ImportStep step, String id, ImportStepParameters parameters) {
        Import task = importService.find(id);
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        if (parameters.isDryRun()) {
            importService.dryRun(step, task);
            return RestResponse.ok(ImportResponse.of(task, parameters.url()));
        }
        return ImportResponse.after(importService.start(step, task, caller), parameters.url());
    }
}
