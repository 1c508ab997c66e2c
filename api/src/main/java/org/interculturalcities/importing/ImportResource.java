package org.interculturalcities.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.Streamed;
import org.interculturalcities.http.list.Address;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.search.ReadModel;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files brought into the catalogue: each is planned first, then applied as planned, and can be undone. */
@Path("/api/v1/imports")
// Also the one that streams.
@Blocking
// Before a body is read.
@Authenticated
@Tag(name = "Imports", description = "Files brought in: planned row by row, applied as planned, and undone")
public class ImportResource {

    private final Access access;
    private final Desk desk;
    private final Imports imports;
    private final ImportRows rows;
    private final ProblemFile problems;
    private final JsonText json;
    private final Kinds kinds;
    private final ReadModel readModel;

    ImportResource(
            Access access,
            Desk desk,
            Imports imports,
            ImportRows rows,
            ProblemFile problems,
            JsonText json,
            Kinds kinds,
            ReadModel readModel) {
        this.access = access;
        this.desk = desk;
        this.imports = imports;
        this.rows = rows;
        this.problems = problems;
        this.json = json;
        this.kinds = kinds;
        this.readModel = readModel;
    }

    /** One import, and where its rows are. */
    public record Shown(ImportEntry data, Links links) {}

    /** A list of imports, and where the earlier ones are. */
    public record ShownList(List<ImportEntry> data, Total meta, Paging links) {}

    /** Rows of a plan, and where the next ones are. */
    public record ShownRows(List<PlannedRow> data, Total meta, Paging links) {}

    /** The addresses that belong to an import. */
    public record Links(String self, String rows, String problems, String application, String reversal) {}

    /** How many there are in all. */
    public record Total(long total) {}

    /** This page and the next. */
    public record Paging(String self, @Nullable String next) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planImport",
            summary = "Sends a file and has it planned; nothing is written to the catalogue yet",
            description =
                    "201 with the plan, or 202 where planning takes longer: ask again. CSV, TSV, XLSX, NDJSON or a"
                            + " JSON array, as the body itself or as the one file of a form.")
    public RestResponse<Shown> receive(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @BeanParam ImportParameters parameters)
            throws IOException {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        if (files.size() != 1) {
            throw new Refusal(
                    ProblemType.MALFORMED_REQUEST, "Send one file; there are %d in the form".formatted(files.size()));
        }
        FileUpload file = files.get(0);
        Order order = order(parameters, caller, FileName.of(file.fileName()));
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return received(desk.receive(body, parameters, order, caller), parameters.address());
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<Shown> receive(InputStream body, @BeanParam ImportParameters parameters) {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        Order order = order(parameters, caller, null);
        return received(desk.receive(body, parameters, order, caller), parameters.address());
    }

    private Order order(ImportParameters parameters, Caller caller, @Nullable String fileName) {
        Order order = parameters.order(caller, kinds.names(), fileName);
        access.atLeast(kinds.named(order.kind()).least());
        return order;
    }

    private RestResponse<Shown> received(Import task, Address address) {
        refuseFailed(task);
        Shown shown = show(task, address);
        return RestResponse.ResponseBuilder.<Shown>create(task.state().isAtWork() ? 202 : 201)
                .header(HttpHeaders.LOCATION, shown.links().self())
                .entity(shown)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImports",
            summary = "Who brought what, the latest first; admins see all, others their own")
    public ShownList list(@BeanParam ImportListParameters parameters) {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        String owner = caller.role() == Role.ADMIN ? null : caller.name();
        int limit = parameters.limit();
        List<ImportEntry> found = imports.list(owner, parameters.before(), limit).stream()
                .map(task -> ImportEntry.of(task, rows.counts(task.id())))
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
        return show(own(id), parameters.address());
    }

    @GET
    @Path("{id}/rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listImportRows", summary = "The rows of a plan: line, action, field changes, problems")
    public ShownRows rows(@PathParam("id") String id, @BeanParam ImportRowParameters parameters) {
        Import task = own(id);
        ImportRowParameters.Query query = parameters.query();
        List<PlannedRow> found = rows.after(task.id(), query.after(), query.actions(), query.limit());
        Map<Action, Integer> counts = rows.counts(task.id());
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
    public RestResponse<Streamed> problems(@PathParam("id") String id) {
        Import task = own(id);
        if (task.plannedAt() == null || task.planRevision() == null) {
            throw new Refusal(ProblemType.CONFLICT, "There is no plan of this import yet");
        }
        return RestResponse.ResponseBuilder.ok(new Streamed(out -> problems.write(task, out), task.planRevision()))
                .type("text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"import-%d-problems.csv\"".formatted(task.id()))
                .build();
    }

    @POST
    @Path("{id}/application")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "applyImport",
            summary = "Applies exactly the plan, as one revision",
            description = "412 where the catalogue has moved under a planned row, 422 where the plan has errors; then"
                    + " nothing is applied. 202 where it takes longer: ask again.")
    public RestResponse<Shown> apply(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return step(id, desk::apply, parameters);
    }

    @POST
    @Path("{id}/reversal")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "undoImport",
            summary = "Undoes an import as one revision more; rows edited since are left and say so")
    public RestResponse<Shown> undo(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return step(id, desk::undo, parameters);
    }

    @POST
    @Path("{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelImport", summary = "Lays a plan aside that shall not be applied")
    public RestResponse<Shown> cancel(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return step(id, desk::cancel, parameters);
    }

    private RestResponse<Shown> step(String id, BiFunction<Import, Caller, Import> step, RequestParameters parameters) {
        Import task = step.apply(own(id), access.atLeast(Role.CONTRIBUTOR));
        refuseFailed(task);
        return RestResponse.ResponseBuilder.<Shown>create(task.state().isAtWork() ? 202 : 200)
                .entity(show(task, parameters.address()))
                .build();
    }

    // What went wrong while the request waited is its answer.
    private void refuseFailed(Import task) {
        JsonNode failure = task.failure();
        if (failure != null) {
            throw new Refusal(json.parse(failure.toString(), Problem.class));
        }
    }

    // Others' files are none of anyone's business, not even that they are there.
    private Import own(String id) {
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        return (id.matches("\\d{1,18}") ? imports.find(Long.parseLong(id)) : Optional.<Import>empty())
                .filter(task -> caller.role() == Role.ADMIN || task.createdBy().equals(caller.name()))
                .orElseThrow(() -> Refusal.unknown("import", id));
    }

    private Shown show(Import task, Address address) {
        // Who is told that it was applied finds it applied.
        readModel.reach(task.lastRevision());
        String self = address.base("api/v1/imports", Long.toString(task.id()));
        return new Shown(
                ImportEntry.of(task, rows.counts(task.id())),
                new Links(self, self + "/rows", self + "/problems.csv", self + "/application", self + "/reversal"));
    }

    private static Paging paging(Address address, String parameter, @Nullable Long last) {
        return new Paging(address.self(), last == null ? null : address.with(Map.of(parameter, Long.toString(last))));
    }
}
