package org.interculturalcities.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.interculturalcities.http.Format;

/**
 * Adds the examples in the resource folder {@code examples}: {@code getCity.json} is an answer of that operation,
 * {@code createCity.request.json} a body. Writes without an answer of their own have the one of the read.
 */
public class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    // The parameters that are about a record, by the resource: /cities/id.
    private final JsonNode parameters =
            read("parameters.json").map(Examples::json).orElseThrow();

    void addTo(String path, Operation operation) {
        String id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), List.of(id + ".request"));
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .forEach(response -> add(response.getContent(), List.of(id, read(path, id))));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(path, id, parameter));
        }
    }

    // The read whose answer a write repeats: getCity of createCity.
    private static String read(String path, String operation) {
        return path.startsWith("/api/v1/imports")
                ? "getImport"
                : operation.replaceFirst("^(create|replace|change|merge)", "get");
    }

    private static void add(Content content, List<String> names) {
        content.getMediaTypes().forEach((type, media) -> names.stream()
                .flatMap(name -> read(name + "." + extension(type)).stream())
                .findFirst()
                .ifPresent(text -> media.setExample(example(type, text))));
    }

    private static Object example(String mediaType, String text) {
        if (mediaType.equals(Format.Type.NDJSON)) {
            return json(text) + "\n";
        }
        return mediaType.endsWith("json") || mediaType.equals(MediaType.MULTIPART_FORM_DATA)
                ? JSON.convertValue(json(text), Object.class)
                : text;
    }

    private void complete(String path, String operation, Parameter parameter) {
        JsonNode known = parameters.at("/" + path.split("/")[3] + "/" + parameter.getName());
        if (known.isObject()) {
            parameter.setExample(known.get("example").asText());
        } else if (parameter.getSchema().getItems() != null) {
            parameter.setExample(List.of(parameter.getExample().toString().split(",")));
        }
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setDescription(known.get("description").asText());
        } else if (parameter.getName().equals("cursor")) {
            // A cursor belongs to one list.
            read(operation + ".json")
                    .map(Examples::json)
                    .map(answer -> answer.at("/links/next").asText())
                    .filter(next -> next.contains("cursor="))
                    .ifPresent(next -> parameter.setExample(next.replaceFirst(".*cursor=([^&]*).*", "$1")));
        }
    }

    /** The end of the name of the file with the example of a media type. */
    public static String extension(String mediaType) {
        return switch (mediaType) {
            case "text/csv" -> "csv";
            case "text/tab-separated-values" -> "tsv";
            case "application/x-ndjson" -> "ndjson";
            case "application/atom+xml" -> "atom";
            case "application/ld+json" -> "jsonld";
            case "application/x-bibtex" -> "bib";
            case "application/x-research-info-systems" -> "ris";
            case "application/vnd.citationstyles.csl+json" -> "csl.json";
            case "application/schema+json" -> "schema.json";
            case "multipart/form-data" -> "form.json";
            default -> mediaType.endsWith("json") ? "json" : "bin";
        };
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/examples/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
