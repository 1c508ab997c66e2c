package org.interculturalcities.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.interculturalcities.http.Format;
import org.xml.sax.SAXException;

/** openapi/openapi.yaml, and whether an answer is one that it describes. A member that it does not name is a fault. */
final class ApiDescription {

    private static final Path FILE = Path.of("../openapi/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    // What is there unless fields= asks for less.
    private static final String WHOLE = "x-required-without-fields";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Set<String> UNLISTED = Set.of("405", "414", "415", "431", "500");

    private final JsonNode document;
    private final Schemas trimmed;
    private final Schemas whole;

    private ApiDescription(JsonNode document) {
        this.document = document;
        this.trimmed = new Schemas(document.get("components"));
        this.whole = new Schemas(document.get("components").deepCopy());
        whole.components().findParents(WHOLE).forEach(schema -> ((ObjectNode) schema)
                .set("required", schema.get(WHOLE)));
    }

    static ApiDescription read() {
        try {
            JsonNode document = new YAMLMapper().readTree(FILE.toFile());
            document.at("/components/schemas").findParents("properties").stream()
                    .filter(schema -> schema.get("properties").isObject())
                    .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
            return new ApiDescription(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas of records, as they are in answers of one kind. */
    private record Schemas(JsonNode components, Map<JsonNode, JsonSchema> compiled) {

        Schemas(JsonNode components) {
            this(components, new HashMap<>());
        }

        List<String> faults(JsonNode schema, JsonNode value) {
            return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                    .map(Object::toString)
                    .toList();
        }

        private JsonSchema compile(JsonNode schema) {
            ObjectNode root = schema.deepCopy();
            root.set("components", components);
            return SCHEMAS.getSchema(root, STRICT);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(
                                new Operation(path.getKey(), method.getKey().toUpperCase(), method.getValue()));
                    }
                }));
        return operations;
    }

    /** The schemas by name. */
    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        document.at("/components/schemas")
                .fields()
                .forEachRemaining(schema -> schemas.put(schema.getKey(), schema.getValue()));
        return schemas;
    }

    /** What a reference points at, or else the schema itself. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** The schema of the records in the answers of an operation, if they are JSON. */
    JsonNode recordSchema(Operation operation) {
        JsonNode envelope = Stream.of("200", "201")
                .map(status -> operation.description().at("/responses/" + status + "/content/application~1json/schema"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        JsonNode data = resolved(envelope).at("/properties/data");
        return resolved(data.has("items") ? data.get("items") : data);
    }

    /** What is wrong with an answer to a request that this operation takes. */
    List<String> faults(Operation operation, Request request, Answer answer) {
        JsonNode responses = operation.description().get("responses");
        String status = Integer.toString(answer.status());
        // Any operation may answer these; clients find them under default.
        if (!responses.has(status) && !UNLISTED.contains(status)) {
            return List.of("undeclared status " + status);
        }
        JsonNode content = resolved(responses.path(responses.has(status) ? status : "default"))
                .path("content");
        return faults(content, request, answer);
    }

    /** What is wrong with the answer to a request that no operation takes. */
    List<String> faultsOfRefusal(Request request, Answer answer) {
        if (request.method().equals("OPTIONS") && answer.status() < 300) {
            return List.of();
        }
        JsonNode problem = resolved(operations().get(0).description().at("/responses/default"))
                .path("content");
        return answer.status() < 400 ? List.of("status " + answer.status()) : faults(problem, request, answer);
    }

    private List<String> faults(JsonNode content, Request request, Answer answer) {
        String type = answer.mediaType();
        if (request.method().equals("HEAD") || content.isMissingNode()) {
            return answer.body().length == 0 ? List.of() : List.of("a body where there is none");
        } else if (!content.has(type)) {
            return List.of("undeclared media type '" + type + "' with " + answer.status());
        }
        try {
            return faultsOfBody(content, type, request, answer);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return List.of("not well-formed: " + e);
        }
    }

    private List<String> faultsOfBody(JsonNode content, String type, Request request, Answer answer)
            throws IOException, SAXException, ParserConfigurationException {
        Schemas schemas = request.target().contains("fields=") ? trimmed : whole;
        if (type.equals(Format.Type.NDJSON)) {
            JsonNode record = resolved(content.at("/application~1json/schema")).at("/properties/data/items");
            // Tables of their own have rows that are no records.
            boolean isTable = record.isMissingNode() || request.target().contains("include=texts");
            JsonNode row = isTable ? JSON.createObjectNode() : record;
            List<String> faults = new ArrayList<>();
            for (String line : answer.text().split("\n")) {
                faults.addAll(line.isEmpty() ? List.of() : schemas.faults(row, JSON.readTree(line)));
            }
            return faults;
        } else if (type.endsWith("json")) {
            return schemas.faults(content.get(type).path("schema"), JSON.readTree(answer.body()));
        } else if (type.endsWith("xml")) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        } else if (type.equals(Format.Type.XLSX) || type.equals("application/zip")) {
            return answer.text().startsWith("PK") ? List.of() : List.of("no archive");
        }
        return List.of();
    }
}
