package org.interculturalcities.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Principals;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.MergePatch;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.http.list.PageParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RecordPage;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FetchSettings;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.schedule.ImportSource;
import org.interculturalcities.importing.schedule.ImportSource.Settings;
import org.interculturalcities.importing.schedule.ImportSources;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** REST endpoints for import sources: addresses whose files are imported again and again. */
@Path("/api/v1/import-sources")
@Produces(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
@Tag(name = "Imports")
public class ImportSourceResource {

    private static final String MAY_CALL = " Only its owner and admins may call this; for others, the answer is 404.";

    private final Access access;
    private final Principals principals;
    private final RecordImporters importers;
    private final ImportSources sources;
    private final FetchSettings fetchSettings;
    private final ObjectMapper json;

    ImportSourceResource(
            Access access,
            Principals principals,
            RecordImporters importers,
            ImportSources sources,
            FetchSettings fetchSettings,
            ObjectMapper json) {
        this.access = access;
        this.principals = principals;
        this.importers = importers;
        this.sources = sources;
        this.fetchSettings = fetchSettings;
        this.json = json;
    }

    /** A response about one import source. */
    public record ImportSourceResponse(
            @Schema(description = "The import source") ImportSourceEntry data,
            @Schema(description = "URLs of the import source") ImportSourceEntry.Links links) {}

    @GET
    @Operation(
            operationId = "listImportSources",
            summary = "List import sources",
            description = "Returns the addresses whose files are imported again and again, the latest first: all of"
                    + " them to admins, their own to others. This needs at least the role contributor. For the next"
                    + " page, follow links.next until it is null.")
    public RecordPage<ImportSourceEntry> list(@BeanParam PageParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        String owner = caller.role() == Role.ADMIN ? null : caller.principal();
        ParameterValidator validator = new ParameterValidator();
        int limit = parameters.limit(validator);
        int before = parameters.cursor(validator, Integer.MAX_VALUE);
        validator.finish();
        List<ImportSourceEntry> found = sources.list(owner, before, limit).stream()
                .map(source -> ImportSourceEntry.of(source, parameters.url()))
                .toList();
        return RecordPage.of(found, limit, sources.count(owner), ImportSourceEntry::id, parameters.url());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImportSource",
            summary = "Get one import source",
            description =
                    "Returns an import source: its options, its last and next run, and its latest import." + MAY_CALL)
    public ImportSourceResponse get(@PathParam("id") String id, @BeanParam RequestParameters parameters) {
        return answer(find(id, access.requireRole(Role.CONTRIBUTOR)), parameters.url());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createImportSource",
            summary = "Create an import source",
            description = "Has the file at an address imported again and again, in the name of the caller: each run is"
                    + " an import with their rights at that time, planned and not applied unless apply is true. A file"
                    + " that is the same as at the last run makes no import; a plan that nobody edited is cancelled"
                    + " when a later file replaces it. A run that fails is repeated after five minutes, then less and"
                    + " less often. The roles are those of POST /api/v1/imports, with a token of this catalogue: rights"
                    + " of an OpenID token cannot be checked later (403). Each principal may have 100 (409).")
    public ImportSourceResponse create(@Nullable ImportSourceForm body, @BeanParam RequestParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        Settings settings = settings(ProblemException.body(body), caller);
        if (principals.withValidToken(caller.principal()).isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "This needs a token of this catalogue: rights of an OpenID token cannot be checked later");
        }
        long id = sources.add(settings, caller);
        return answer(sources.find(id).orElseThrow(), parameters.url());
    }

    @PATCH
    @Path("{id}")
    @Consumes({WriteService.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = WriteService.MERGE_PATCH,
                            schema = @Schema(implementation = ImportSourceForm.class)))
    @Operation(
            operationId = "changeImportSource",
            summary = "Change an import source",
            description = "Changes some fields of the import source by JSON Merge Patch (RFC 7396): null gives a field"
                    + " its default, omitted fields stay. With another address or other options, or after a failure, it"
                    + " runs at once, unless startsAt is in the future; null as startsAt also runs it at once. It goes"
                    + " on importing in the name of its owner." + MAY_CALL)
    public ImportSourceResponse change(
            @PathParam("id") String id, @Nullable JsonNode body, @BeanParam RequestParameters parameters) {
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        JsonNode patch = ProblemException.body(body);
        ImportSource source = find(id, caller);
        sources.change(source, present -> settings(patched(present, patch), caller));
        return answer(find(id, caller), parameters.url());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteImportSource",
            summary = "Delete an import source",
            description = "Ends the imports from this address. Imports that it made stay." + MAY_CALL)
    public void delete(@PathParam("id") String id) {
        sources.delete(find(id, access.requireRole(Role.CONTRIBUTOR)));
    }

    private Settings settings(ImportSourceForm form, Caller caller) {
        Settings settings = form.settings(caller, fetchSettings);
        caller.require(importers.of(settings.options().kind()).lowestRole());
        return settings;
    }

    private ImportSourceForm patched(Settings present, JsonNode patch) {
        try {
            JsonNode patched = MergePatch.apply(json.valueToTree(ImportSourceForm.of(present)), patch);
            return ProblemException.body(json.treeToValue(patched, ImportSourceForm.class));
        } catch (JsonProcessingException e) {
            throw ProblemException.body(e);
        }
    }

    // Those of other principals appear as not found, so that their existence stays private.
    private ImportSource find(String id, Caller caller) {
        return (id.matches("\\d{1,18}") ? sources.find(Long.parseLong(id)) : Optional.<ImportSource>empty())
                .filter(found ->
                        caller.role() == Role.ADMIN || caller.principal().equals(found.principal()))
                .orElseThrow(() -> ProblemException.unknown("import source", id));
    }

    private static ImportSourceResponse answer(ImportSource source, RequestUrl url) {
        ImportSourceEntry entry = ImportSourceEntry.of(source, url);
        return new ImportSourceResponse(entry, entry.links());
    }
}
