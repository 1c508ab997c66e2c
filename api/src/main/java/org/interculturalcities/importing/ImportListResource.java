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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.StreamResponse;
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.ImportView.Shown;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.importing.store.RowAction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Serves the list of imports, each import's planned rows and its problem file. */
@Path("/api/v1/imports")
// Includes the streamed response.
@Blocking
@Authenticated
@Tag(name = "Imports", description = "Files brought in: planned row by row, applied as planned, and undone")
public class ImportListResource {

    private final Access access;
    private final ImportView view;
    private final Imports imports;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ProblemFile problems;

    ImportListResource(
            Access access, ImportView view, Imports imports, ImportRows rows, ImportFiles files, ProblemFile problems) {
        this.access = access;
        this.view = view;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.problems = problems;
    }

    /** A page of imports with a link to earlier ones. */
    @Schema(name = "ImportList")
    public record ShownList(List<ImportEntry> data, Total meta, Paging links) {}

    /** A page of planned rows with a link to the next page. */
    @Schema(name = "ImportRowList")
    public record ShownRows(List<PlannedRow> data, Total meta, Paging links) {}

    /** The total number of items. */
    @Schema(name = "ImportTotal")
    public record Total(long total) {}

    /** Links to this page and the next. */
    @Schema(name = "ImportPaging")
    public record Paging(String self, @Nullable String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImports",
            summary = "Who brought what, the latest first; admins see all, others their own")
    public ShownList list(@BeanParam ImportListParameters parameters) {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        String owner = caller.role() == Role.ADMIN ? null : caller.principal();
        int limit = parameters.limit();
        List<ImportEntry> found = imports.list(owner, parameters.before(), limit).stream()
                .map(view::entry)
                .toList();
        boolean isFull = limit > 0 && found.size() == limit;
        return new ShownList(
                found,
                new Total(imports.count(owner)),
                paging(
                        parameters.address(),
                        "before",
                        isFull ? found.get(limit - 1).id() : null));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getImport", summary = "One import: its state, counts and progress")
    public Shown get(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return view.show(view.own(id), parameters.address());
    }

    @GET
    @Path("{id}/rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listImportRows", summary = "The rows of a plan: line, action, field changes, problems")
    public ShownRows rows(@PathParam("id") String id, @BeanParam ImportRowParameters parameters) {
        Import task = view.own(id);
        ImportRowParameters.Query query = parameters.query();
        List<PlannedRow> found = rows.after(task.id(), query.after(), query.actions(), query.limit());
        Map<RowAction, Integer> counts = rows.counts(task.id());
        long total = query.actions().stream()
                .mapToLong(action -> counts.getOrDefault(action, 0))
                .sum();
        boolean isFull = query.limit() > 0 && found.size() == query.limit();
        return new ShownRows(
                found,
                new Total(total),
                paging(
                        parameters.address(),
                        "after",
                        isFull ? (long) found.get(found.size() - 1).number() : null));
    }

    @GET
    @Path("{id}/problems.csv")
    @Operation(operationId = "getImportProblems", summary = "The same file back, with what is wrong beside each row")
    @APIResponse(
            responseCode = "200",
            description = "The file as CSV",
            content = @Content(mediaType = Type.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamResponse> problems(@PathParam("id") String id) {
        Import task = view.own(id);
        if (task.plannedAt() == null || task.planRevision() == null) {
            throw new ProblemException(ProblemType.CONFLICT, "This import has no plan yet");
        }
        if (!files.has(task.id())) {
            throw new ProblemException(ProblemType.GONE, "The file was brought long ago and is kept no longer");
        }
        return RestResponse.ResponseBuilder.ok(
                        new StreamResponse(out -> problems.write(task, out), task.planRevision()))
                .type("text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"import-%d-problems.csv\"".formatted(task.id()))
                .build();
    }

    private static Paging paging(RequestUrl address, String parameter, @Nullable Long last) {
        return new Paging(address.self(), last == null ? null : address.with(Map.of(parameter, Long.toString(last))));
    }
}
