package org.interculturalcities.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An operation as the OpenAPI document describes it. */
record Operation(String path, String method, JsonNode description) {

    /** A parameter of the path, the query or the header. */
    record Parameter(String name, String in, JsonNode schema) {}

    String id() {
        return description.get("operationId").asText();
    }

    /** What the records are of: practices, cities, and so on. */
    String collection() {
        return path.split("/")[3];
    }

    List<Parameter> parameters(String in) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .map(parameter -> new Parameter(
                        parameter.get("name").asText(), parameter.get("in").asText(), parameter.get("schema")))
                .filter(parameter -> parameter.in().equals(in))
                .toList();
    }

    boolean takes(String parameter) {
        return parameters("query").stream().anyMatch(known -> known.name().equals(parameter));
    }

    boolean isRead() {
        return method.equals("GET");
    }

    Set<String> bodyTypes() {
        return names(description.at("/requestBody/content"));
    }

    JsonNode bodySchema(String mediaType) {
        return description.at("/requestBody/content").path(mediaType).path("schema");
    }

    /** The media types that it answers 200 with. */
    Set<String> mediaTypes() {
        return names(description.at("/responses/200/content"));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public String toString() {
        return id();
    }
}
