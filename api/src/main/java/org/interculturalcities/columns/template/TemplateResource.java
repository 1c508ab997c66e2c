package org.interculturalcities.columns.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.columns.Column;
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.RequestParameters;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.table.FormulaEscaping;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the columns of import files as descriptions, empty templates and schemas. */
@Path("/api/v1/templates")
@Blocking
@Tag(name = "Imports")
public class TemplateResource {

    // Bounded, so that long URLs match in linear time.
    private static final String KIND = "{kind: [a-z]{1,20}}";
    private static final String JSON_SCHEMA = "application/schema+json";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The columns of a kind of file, with links to its templates and schemas. */
    @Schema(name = "TemplateResponse")
    public record Shown(Template data, Links links) {}

    /** All kinds of import file. */
    @Schema(name = "TemplateList")
    public record ShownList(List<Template> data) {}

    /** A kind of import file with its columns. */
    public record Template(String kind, List<ColumnDescription> columns) {}

    /** Links to the same columns as templates and schemas. */
    @Schema(name = "TemplateLinks")
    public record Links(String self, String csv, String xlsx, String jsonSchema, String tableSchema) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTemplates", summary = "The kinds of file that can be brought in, and their columns")
    public ShownList list(@BeanParam RequestParameters parameters) {
        return new ShownList(
                Templates.kinds().stream().map(TemplateResource::template).toList());
    }

    @GET
    @Path("{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTemplate", summary = "The columns of one kind of file, explained")
    public Shown get(@PathParam("kind") String kind, @BeanParam RequestParameters parameters) {
        Template template = template(kind);
        RequestUrl address = parameters.address();
        String self = address.base("api/v1/templates", kind);
        return new Shown(
                template,
                new Links(self, self + ".csv", self + ".xlsx", self + ".schema.json", self + ".tableschema.json"));
    }

    @GET
    @Path(KIND + ".csv")
    @Operation(operationId = "getTemplateCsv", summary = "An empty file with one example row, for spreadsheets")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Type.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> csv(@PathParam("kind") String kind) {
        List<Column> columns = columns(kind);
        StringWriter out = new StringWriter();
        // Without a byte order mark, spreadsheets assume their own encoding.
        out.write(BYTE_ORDER_MARK);
        CsvWriter.builder()
                .build(out)
                .writeRecord(columns.stream().map(Column::name).toList())
                .writeRecord(columns.stream()
                        .map(Column::example)
                        .map(FormulaEscaping::guarded)
                        .toList());
        return file(out.toString(), "text/csv;charset=UTF-8", kind + ".csv");
    }

    @GET
    @Path(KIND + ".xlsx")
    @Operation(operationId = "getTemplateWorkbook", summary = "The same as a workbook, which explains its columns")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Type.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(@PathParam("kind") String kind) {
        return file(TemplateWorkbook.of(columns(kind)), Type.XLSX, kind + ".xlsx");
    }

    @GET
    @Path(KIND + ".schema.json")
    @Operation(operationId = "getTemplateSchema", summary = "A row as JSON Schema (2020-12)")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = JSON_SCHEMA, schema = @Schema(implementation = Object.class)))
    public RestResponse<String> schema(@PathParam("kind") String kind) {
        return file(TemplateSchemas.jsonSchema(kind, columns(kind)), JSON_SCHEMA, kind + ".schema.json");
    }

    @GET
    @Path(KIND + ".tableschema.json")
    @Operation(operationId = "getTemplateTableSchema", summary = "The columns as Frictionless Table Schema")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = Type.JSON, schema = @Schema(implementation = Object.class)))
    public RestResponse<String> tableSchema(@PathParam("kind") String kind) {
        return file(TemplateSchemas.tableSchema(columns(kind)), Type.JSON, kind + ".tableschema.json");
    }

    private static RestResponse<String> file(ObjectNode content, String type, String name) {
        return file(content.toPrettyString() + "\n", type, name);
    }

    private static <T> RestResponse<T> file(T content, String type, String name) {
        return RestResponse.ResponseBuilder.<T>ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    private static Template template(String kind) {
        return new Template(
                kind, columns(kind).stream().map(ColumnDescription::of).toList());
    }

    private static List<Column> columns(String kind) {
        return Templates.columns(kind).orElseThrow(() -> ProblemException.unknown("template", kind));
    }
}
