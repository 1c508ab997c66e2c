package org.interculturalcities.importing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.StreamResponse;
import org.interculturalcities.http.list.PageParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RecordPage;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.request.MessageParameters;
import org.interculturalcities.request.Messages;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the list of imports, each import's planned rows and its problem file. */
@Path("/api/v1/imports")
// Includes the streamed response.
@Blocking
@Authenticated
@Tag(name = "Imports", description = "Import files: plan an import row by row, apply exactly this plan, and undo it")
public class ImportListResource {

    private final Access access;
    private final ImportService importService;
    private final Imports imports;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ProblemFile problems;

    ImportListResource(
            Access access,
            ImportService importService,
            Imports imports,
            ImportRows rows,
            ImportFiles files,
            ProblemFile problems) {
        this.access = access;
        this.importService = importService;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.problems = problems;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "Returns imports, the latest first: all of them to admins, their own to others. This needs at"
                    + " least the role contributor. For the next page, follow links.next until it is null.")
    public RecordPage<Import> list(@BeanParam PageParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        String owner = caller.role() == Role.ADMIN ? null : caller.principal();
        ParameterValidator validator = new ParameterValidator();
        int limit = parameters.limit(validator);
        int before = parameters.cursor(validator, Integer.MAX_VALUE);
        validator.finish();
        List<Import> found = imports.list(owner, before, limit).stream()
                .map(task -> ImportResponse.of(task, parameters.url()).data())
                .toList();
        return RecordPage.of(found, limit, imports.count(owner), Import::id, parameters.url());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getImport",
            summary = "Get one import",
            description = "Returns the state, options, counts and progress of an import. Poll it while its state is"
                    + " received, planning, applying or reversing. Only its owner and admins may call this;"
                    + " for others, the answer is 404.")
    public ImportResponse get(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return ImportResponse.of(importService.find(id), parameters.url());
    }

    @GET
    @Path("{id}/rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImportRows",
            summary = "List the rows of an import",
            description = "Returns the rows in file order, each with its action, field changes and problems. meta.total"
                    + " counts all rows with the requested actions. For the next page, follow links.next"
                    + " until it is null. Only its owner and admins may call this; for others, the answer is"
                    + " 404.")
    public RecordPage<PlannedRow> rows(@PathParam("id") String id, @BeanParam ImportRowParameters parameters) {
        Import task = importService.find(id);
        ImportRowParameters.Query query = parameters.query();
        List<PlannedRow> found = rows.after(task.id(), query.after(), query.actions(), query.limit()).stream()
                .map(row -> row.in(query.messages()))
                .toList();
        long total = query.actions().stream().mapToLong(task.counts()::of).sum();
        return RecordPage.of(found, query.limit(), total, PlannedRow::number, parameters.url());
    }

    @GET
    @Path("{id}/problems.csv")
    @Operation(
            operationId = "getImportProblems",
            summary = "Download an import file with its problems",
            description =
                    "Returns the uploaded file as CSV, with the added columns line, action and problems. Correct it"
                            + " and upload it again: imports ignore the added columns. The answer is 409 before the"
                            + " file is planned, and 410 once it is deleted, by default after 90 days. Only its"
                            + " owner and admins may call this; for others, the answer is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The file as CSV in UTF-8",
            content = @Content(mediaType = Type.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamResponse> problems(@PathParam("id") String id, @BeanParam MessageParameters parameters) {
        Messages messages = parameters.messages();
        Import task = importService.find(id);
        if (task.plannedAt() == null || task.planRevision() == null) {
            throw new ProblemException(ProblemType.CONFLICT, "This import has no plan yet");
        }
        if (!files.has(task.id())) {
            throw new ProblemException(ProblemType.GONE, "The file was brought long ago and is kept no longer");
        }
        return RestResponse.ResponseBuilder.ok(
                        new StreamResponse(out -> problems.write(task, messages, out), task.planRevision()))
                .type("text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"import-%d-problems.csv\"".formatted(task.id()))
                .build();
    }
}
