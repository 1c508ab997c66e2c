package org.interculturalcities.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.practice.list.PracticeSearch;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans the same change to all practices that a list shows, as an import of rows that the service writes itself. */
@Path("/api/v1/imports/bulk-edit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Imports")
public class BulkEditResource {

    private final Access access;
    private final PracticeSearch search;
    private final ImportUpload upload;
    private final ReadModel readModel;
    private final ObjectMapper json;

    BulkEditResource(
            Access access, PracticeSearch search, ImportUpload upload, ReadModel readModel, ObjectMapper json) {
        this.access = access;
        this.search = search;
        this.upload = upload;
        this.readModel = readModel;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planBulkEdit",
            summary = "Plan the same change to many practices",
            description = "Plans a change to all practices that match the filters, without changing the catalogue. It"
                    + " takes the filters of the list of practices; without any, it concerns all published practices."
                    + " Parameters of pages, facets and formats have no effect. The plan is an import with one row for each practice: read its rows, apply it and undo it"
                    + " as such. The answer is 202 if planning takes longer: then poll the URL in Location.")
    @APIResponse(
            responseCode = "201",
            description = "The plan. A repeated Idempotency-Key returns the same import in its current state.",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not planned yet: poll the URL in Location",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> plan(@Nullable BulkEdit body, @BeanParam BulkEditParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        BulkEdit edit = checked(ProblemException.body(body));
        ParameterValidator validator = new ParameterValidator();
        ImportOptions options = parameters.options(validator);
        Optional<IdempotencyKey> key = parameters.key(edit, validator);
        validator.finish();
        Import task = upload.receive(file -> write(edit, parameters, file), ignored -> key, options, caller);
        return ImportResponse.created(task, parameters.url());
    }

    private BulkEdit checked(BulkEdit body) {
        try (Snapshot snapshot = readModel.now()) {
            return body.checked(snapshot.referenceData());
        }
    }

    private void write(BulkEdit edit, BulkEditParameters parameters, java.nio.file.Path file) throws IOException {
        try (SequenceWriter rows = json.writer().withRootValueSeparator("\n").writeValues(file.toFile())) {
            search.forEach(parameters, practice -> {
                try {
                    rows.write(edit.row(practice));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (Files.size(file) == 0) {
            throw new ProblemException(ProblemType.INVALID_RECORD, "No practice matches the filters of the URL");
        }
    }
}
