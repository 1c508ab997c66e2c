package org.interculturalcities.columns.template;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.interculturalcities.columns.Column;

/** Generates JSON Schema and Frictionless Table Schema from the columns of a file. */
final class TemplateSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    // A bar separates the values of a cell.
    private static final List<String> OF_ONE_VALUE = List.of("enum", "pattern", "format", "maxLength");

    private TemplateSchemas() {}

    /** The JSON Schema (2020-12) of a row in NDJSON. */
    static ObjectNode jsonSchema(String kind, List<Column> columns) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A row of " + kind);
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        columns.forEach(column -> describe(column, properties.putObject(column.name())));
        ArrayNode required = schema.putArray("required");
        columns.stream().filter(Column::isRequired).map(Column::name).forEach(required::add);
        return schema;
    }

    private static void describe(Column column, ObjectNode property) {
        property.put("title", column.heading()).put("description", column.explanation());
        ArrayNode choices = property.putArray("anyOf");
        ObjectNode single = choices.addObject();
        column.parser().describe(single);
        if (column.parser().isMultiValued()) {
            choices.addObject().put("type", "array").set("items", single.deepCopy());
            // A single string with bars also holds several values.
            single.remove(OF_ONE_VALUE);
        }
        choices.addObject().put("type", "null").put("description", "Takes away what there is");
    }

    /** The Frictionless Table Schema of a CSV file. */
    static ObjectNode tableSchema(List<Column> columns) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        columns.forEach(column -> field(column, fields.addObject()));
        schema.putArray("missingValues").add("");
        return schema;
    }

    private static void field(Column column, ObjectNode field) {
        ObjectNode content = JSON.objectNode();
        column.parser().describe(content);
        String format = content.path("format").asText("default");
        field.put("name", column.name())
                .put("title", column.heading())
                .put(
                        "type",
                        format.equals("date") ? "date" : content.path("type").asText())
                .put("format", format.equals("date") ? "default" : format)
                .put("description", column.explanation())
                .put("example", column.example());
        ObjectNode constraints = field.putObject("constraints");
        constraints.put("required", column.isRequired());
        if (!column.parser().isMultiValued()) {
            content.remove(List.of("type", "format"));
            constraints.setAll(content);
        }
    }
}
