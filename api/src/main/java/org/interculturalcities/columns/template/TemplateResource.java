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
import org.interculturalcities.columns.ColumnSets;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.request.MessageParameters;
import org.interculturalcities.request.Messages;
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
    @Schema(name = "TemplateResponse", description = "A type of import file with its links")
    public record Shown(
            @Schema(description = "The type of file with its columns") Template data,
            @Schema(description = "URLs of the templates and schemas") Links links) {}

    /** All kinds of import file. */
    @Schema(name = "TemplateList", description = "All types of import file")
    public record ShownList(@Schema(description = "The types of file, the most used first") List<Template> data) {}

    /** A kind of import file with its columns. */
    @Schema(description = "A type of import file with its columns")
    public record Template(
            @Schema(
                            description = "Type of record that the rows describe",
                            enumeration = {"practices", "translations", "cities", "memberships"})
                    String kind,
            @Schema(description = "Columns in the order of the template") List<ColumnDescription> columns,
            @Schema(description = "URLs of the templates and schemas") Links links) {}

    /** Links to the same columns as templates and schemas. */
    @Schema(name = "TemplateLinks", description = "The URLs of the templates and schemas of a type of file")
    public record Links(
            @Schema(description = "URL of this description") String self,
            @Schema(description = "URL of the CSV template") String csv,
            @Schema(description = "URL of the XLSX template") String xlsx,
            @Schema(description = "URL of the JSON Schema of a row") String jsonSchema,
            @Schema(description = "URL of the Frictionless Table Schema of the file") String tableSchema) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTemplates",
            summary = "List import templates",
            description =
                    "Returns every type of import file with its columns, the most used first. No token is needed.")
    public ShownList list(@BeanParam MessageParameters parameters) {
        Messages messages = parameters.messages();
        return new ShownList(ColumnSets.kinds().stream()
                .map(kind -> template(kind, messages, parameters.url()))
                .toList());
    }

    @GET
    @Path("{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTemplate",
            summary = "Get one import template",
            description =
                    "Returns the columns of a type of import file, with links to its templates and schemas. No token"
                            + " is needed.")
    public Shown get(@PathParam("kind") String kind, @BeanParam MessageParameters parameters) {
        Template template = template(kind, parameters.messages(), parameters.url());
        return new Shown(template, template.links());
    }

    @GET
    @Path(KIND + ".csv")
    @Operation(
            operationId = "getTemplateCsv",
            summary = "Download a CSV template",
            description =
                    "Returns a CSV file with the column names, or their headings in the language of lang, and one example row. It is in UTF-8 with a byte order"
                            + " mark, so that spreadsheets read it correctly. No token is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The template as CSV",
            content = @Content(mediaType = Type.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> csv(@PathParam("kind") String kind, @BeanParam MessageParameters parameters) {
        List<ColumnDescription> columns = described(kind, parameters.messages());
        StringWriter out = new StringWriter();
        // Without a byte order mark, spreadsheets assume their own encoding.
        out.write(BYTE_ORDER_MARK);
        CsvWriter.builder()
                .build(out)
                .writeRecord(columns.stream()
                        .map(parameters.isInLanguage() ? ColumnDescription::heading : ColumnDescription::name)
                        .toList())
                .writeRecord(columns.stream()
                        .map(ColumnDescription::example)
                        .map(FormulaEscaping::guarded)
                        .toList());
        return file(out.toString(), "text/csv;charset=UTF-8", kind + ".csv");
    }

    @GET
    @Path(KIND + ".xlsx")
    @Operation(
            operationId = "getTemplateWorkbook",
            summary = "Download an XLSX template",
            description =
                    "Returns a workbook with the headings and one example row on the first sheet. The second sheet"
                            + " explains the columns. No token is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The template as XLSX",
            content = @Content(mediaType = Type.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(@PathParam("kind") String kind, @BeanParam MessageParameters parameters) {
        Messages messages = parameters.messages();
        return file(TemplateWorkbook.of(described(kind, messages), messages), Type.XLSX, kind + ".xlsx");
    }

    @GET
    @Path(KIND + ".schema.json")
    @Operation(
            operationId = "getTemplateSchema",
            summary = "Get the JSON Schema of a template",
            description = "Returns the JSON Schema (2020-12) of a row in NDJSON or JSON. No token is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The JSON Schema",
            content = @Content(mediaType = JSON_SCHEMA, schema = @Schema(implementation = Object.class)))
    public RestResponse<String> schema(@PathParam("kind") String kind) {
        return file(TemplateSchemas.jsonSchema(kind, columns(kind)), JSON_SCHEMA, kind + ".schema.json");
    }

    @GET
    @Path(KIND + ".tableschema.json")
    @Operation(
            operationId = "getTemplateTableSchema",
            summary = "Get the Table Schema of a template",
            description = "Returns the Frictionless Table Schema of a CSV file, with the type and constraints of each"
                    + " column. No token is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The Table Schema",
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

    private static Template template(String kind, Messages messages, RequestUrl url) {
        String self = url.base("api/v1/templates", kind);
        return new Template(
                kind,
                described(kind, messages),
                new Links(self, self + ".csv", self + ".xlsx", self + ".schema.json", self + ".tableschema.json"));
    }

    private static List<ColumnDescription> described(String kind, Messages messages) {
        return columns(kind).stream()
                .map(column -> ColumnDescription.of(kind, column, messages))
                .toList();
    }

    private static List<Column> columns(String kind) {
        return ColumnSets.of(kind).orElseThrow(() -> ProblemException.unknown("template", kind)).columns().stream()
                .filter(column -> column.parser().isFlat())
                .toList();
    }
}
