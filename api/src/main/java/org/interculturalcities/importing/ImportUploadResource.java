package org.interculturalcities.importing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
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
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FetchProblems;
import org.interculturalcities.importing.fetch.FetchSettings;
import org.interculturalcities.importing.fetch.FileAddress;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.ImportOptions;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Accepts files to import, or their addresses: the service plans each file, and changes nothing yet. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Imports")
public class ImportUploadResource {

    private final Access access;
    private final ImportUpload upload;
    private final RecordImporters importers;
    private final FetchSettings fetchSettings;

    ImportUploadResource(Access access, ImportUpload upload, RecordImporters importers, FetchSettings fetchSettings) {
        this.access = access;
        this.upload = upload;
        this.importers = importers;
        this.fetchSettings = fetchSettings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "planImport",
            summary = "Upload a file and plan its import",
            description = "Plans what the import would do, row by row, without changing the catalogue. Send CSV, TSV,"
                    + " XLSX, NDJSON or a JSON array as the body or as the only file of a form; or send a form with the"
                    + " field url, and the service fetches the file from this HTTPS address on the public internet. The"
                    + " answer is 201 with the plan, or 202 if planning takes longer: then poll the URL in"
                    + " Location. Contributors may import practices and translations, coordinators also"
                    + " memberships, admins also cities.")
    @RequestBody(
            description =
                    "The file to import, of up to 200 MB and 250,000 rows. Its format is detected from its content.",
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties = {
                                            @SchemaProperty(
                                                    name = "file",
                                                    description = "The file to import; its format is detected from its"
                                                            + " content. Send this or url.",
                                                    type = SchemaType.STRING,
                                                    format = "binary"),
                                            @SchemaProperty(
                                                    name = "url",
                                                    description =
                                                            "The HTTPS address of the file, such as that of a shared"
                                                                    + " sheet as CSV. Up to five redirects are followed.",
                                                    type = SchemaType.STRING,
                                                    format = "uri")
                                        })),
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
            description = "The plan. A repeated Idempotency-Key returns the same import in its current state.",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is not planned yet: poll the URL in Location",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> receive(
            @RestForm(FileUpload.ALL) @Parameter(hidden = true) List<FileUpload> files,
            @RestForm @Parameter(hidden = true) @Nullable String url,
            @BeanParam ImportParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        int given = files.size() + (url == null ? 0 : 1);
        if (given != 1) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "Send exactly one file or url; the form has %d".formatted(given));
        } else if (url != null) {
            return fetch(url, parameters, caller);
        }
        FileUpload file = files.get(0);
        return receive(
                to -> Files.move(file.uploadedFile(), to, StandardCopyOption.REPLACE_EXISTING),
                file.fileName(),
                parameters,
                caller);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<ImportResponse> receive(InputStream body, @BeanParam ImportParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        return receive(to -> Files.copy(body, to, StandardCopyOption.REPLACE_EXISTING), null, parameters, caller);
    }

    private RestResponse<ImportResponse> receive(
            ImportUpload.Content content, @Nullable String fileName, ImportParameters parameters, Caller caller) {
        ImportOptions options = parameters.options(caller, fileName, null);
        access.requireRole(importers.of(options.kind()).lowestRole());
        return ImportResponse.created(upload.receive(content, parameters::key, options, caller), parameters.url());
    }

    private RestResponse<ImportResponse> fetch(String url, ImportParameters parameters, Caller caller) {
        ImportOptions options = parameters.options(caller, null, url.strip());
        access.requireRole(importers.of(options.kind()).lowestRole());
        FileAddress address = FetchProblems.checked(url, fetchSettings);
        return ImportResponse.created(upload.fetch(address, parameters, options, caller), parameters.url());
    }
}
