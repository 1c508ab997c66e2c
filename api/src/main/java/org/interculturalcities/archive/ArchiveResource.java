package org.interculturalcities.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.StreamResponse;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.revision.CatalogueRevision;
import org.interculturalcities.revision.RevisionLog;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the archive of the complete catalogue, and its DCAT description for other catalogues. */
@Path("/api/v1")
@Blocking
@Tag(name = "Catalogue", description = "Download the whole catalogue, or its description for data portals")
public class ArchiveResource {

    private static final String ZIP = "application/zip";
    private static final String LINKED_DATA = "application/ld+json";

    private final CatalogueRevision revision;
    private final CatalogueArchive archive;
    private final RevisionLog log;
    private final ObjectMapper json;

    ArchiveResource(CatalogueRevision revision, CatalogueArchive archive, RevisionLog log, ObjectMapper json) {
        this.revision = revision;
        this.archive = archive;
        this.log = log;
        this.json = json;
    }

    @GET
    @Path("archive")
    @Operation(
            operationId = "getArchive",
            summary = "Download the whole catalogue",
            description = "Returns everything that is published at the current revision, in a ZIP archive. It has"
                    + " each list as NDJSON and CSV, and manifest.json, which states the number of records and the"
                    + " SHA-256 of each file. The same revision always gives the same bytes. Too many downloads at"
                    + " once give 429.")
    @APIResponse(
            responseCode = "200",
            description = "The archive, as a ZIP file",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamResponse> archive(@Context UriInfo uri) {
        long currentRevision = revision.number();
        RequestUrl url = new RequestUrl(uri);
        return RestResponse.ResponseBuilder.ok(
                        new StreamResponse(out -> archive.write(currentRevision, url, out), currentRevision),
                        MediaType.valueOf(ZIP))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"intercultural-catalogue-r" + currentRevision + ".zip\"")
                .build();
    }

    @GET
    @Path("catalogue.jsonld")
    @Operation(
            operationId = "describeCatalogue",
            summary = "Describe the catalogue in DCAT",
            description = "Returns a description of the catalogue in DCAT, as JSON-LD, so that data portals can"
                    + " harvest it. It links to the files and to the API.")
    @APIResponse(
            responseCode = "200",
            description = "The DCAT description, as JSON-LD",
            content = @Content(mediaType = LINKED_DATA, schema = @Schema(implementation = Object.class)))
    public RestResponse<ByteResponse> describe(@Context UriInfo uri) {
        long currentRevision = revision.number();
        DcatCatalogue catalogue =
                DcatCatalogue.of(new RequestUrl(uri), log.time(currentRevision).orElse(Instant.EPOCH));
        try {
            byte[] body = json.writeValueAsString(catalogue).getBytes(StandardCharsets.UTF_8);
            return RestResponse.ResponseBuilder.ok(
                            new ByteResponse(body, currentRevision),
                            MediaType.valueOf(LINKED_DATA).withCharset("UTF-8"))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
