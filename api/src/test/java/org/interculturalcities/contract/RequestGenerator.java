package org.interculturalcities.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.interculturalcities.contract.Operation.Parameter;

/** Makes requests out of openapi.yaml: valid, on the edge of it, and nonsense. The same seed makes the same requests. */
final class RequestGenerator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values that fit a parameter or a member of this name; all others are made from their schemas. */
    private static final Map<String, List<String>> FITTING = Map.ofEntries(
            Map.entry("topic", List.of("education", "anti-rumour")),
            Map.entry("topics", List.of("education", "anti-rumour")),
            Map.entry("country", List.of("GB", "FR", "PT")),
            Map.entry("countries", List.of("GB", "FR", "PT")),
            Map.entry("city", List.of("gb-bradford", "pt-amadora")),
            Map.entry("cities", List.of("gb-bradford", "pt-amadora")),
            Map.entry("near", List.of("gb-bradford", "pt-lisbon")),
            Map.entry("network", List.of("reci", "rpci", "icc")),
            Map.entry("networks", List.of("reci", "rpci")),
            Map.entry("collection", List.of("covid-19")),
            Map.entry("collections", List.of("covid-19")),
            Map.entry("year", List.of("2019", "2018..2021", "..2010")),
            Map.entry("missing", List.of("impact", "topic", "fresh-translation")),
            Map.entry("facet", List.of("topic", "topic,city,year")),
            Map.entry("language", List.of("en", "fr")),
            Map.entry("originalLanguage", List.of("en", "fr")),
            Map.entry("lang", List.of("fr", "ar", "sr-Latn")),
            Map.entry("q", List.of("rumours", "\"intercultural city\" -school", "vinitsa", "Gerüchte")),
            Map.entry("period", List.of("2019-2021", "Since 2008", "nothing known")),
            Map.entry("from", List.of("2019", "2020-05")),
            Map.entry("to", List.of("2024")),
            Map.entry("asOf", List.of("2015-06-30")),
            Map.entry("updatedSince", List.of("2020-01-01T00:00:00Z", "2030-01-01")),
            Map.entry("status", List.of("published", "draft", "member")),
            Map.entry("externalId", List.of("icc:1")),
            Map.entry("sourceUrl", List.of("https://example.org/a")),
            Map.entry("website", List.of("https://example.org/")),
            Map.entry("url", List.of("https://example.org/report.pdf")),
            Map.entry("confirmedOn", List.of("2026-01-31")),
            Map.entry("expiresAt", List.of("2030-01-01T00:00:00Z")),
            Map.entry("parent", List.of("icc")),
            Map.entry("kind", List.of("practices", "cities")),
            Map.entry("ending", List.of("bib", "ris", "json")),
            Map.entry("If-Match", List.of("*", "\"9999-x\"")));

    private static final List<String> MEDIA_TYPES = List.of(
            "junk",
            "text/plain",
            "application/xml",
            "application/json;;;",
            "application/json; charset=utf-16",
            "application/json; charset=nosuch",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "*/*",
            "a/b/c",
            "text/*;q=2",
            ";");
    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> NO_TOKENS =
            List.of("Bearer", "Bearer none", "Basic YTpi", "Bearer \u0000", "Bearer eyJhbGciOiJub25lIn0.e30.");

    private final ApiDescription api;
    private final List<Operation> operations;
    private final List<String> tokens;
    private final Random random;
    private final RandomInput nonsense;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final List<String> cursors = new ArrayList<>();

    RequestGenerator(ApiDescription api, List<String> tokens, long seed) {
        this.api = api;
        this.operations = api.operations();
        this.tokens = tokens;
        this.random = new Random(seed);
        this.nonsense = new RandomInput(random);
    }

    /** A request, and the operation that takes it, if one does. */
    record Attempt(Request request, Optional<Operation> operation) {}

    Attempt next() {
        Operation operation = any(operations);
        String method = oneIn(25) ? any(METHODS) : operation.method();
        Request request = Request.of(method, target(operation));
        if (!oneIn(3)) {
            request = request.with("Authorization", oneIn(100) ? any(NO_TOKENS) : "Bearer " + any(tokens));
        }
        request = withHeaders(request, operation);
        if (!operation.bodyTypes().isEmpty() && !oneIn(20)) {
            request = withBody(request, operation);
        }
        String taken = method.equals("HEAD") ? "GET" : method;
        return new Attempt(
                request,
                operations.stream()
                        .filter(known -> known.path().equals(operation.path())
                                && known.method().equals(taken))
                        .findFirst());
    }

    /** Takes from an answer what later requests can ask for. */
    void learn(Attempt attempt, Answer answer) {
        if (attempt.operation().isEmpty() || !answer.mediaType().equals("application/json")) {
            return;
        }
        Operation operation = attempt.operation().get();
        JsonNode body = answer.json();
        JsonNode id = body.at(operation.id().equals("issueToken") ? "/data/token/id" : "/data/id");
        if (answer.status() > 200 && !id.isMissingNode()) {
            ids.computeIfAbsent(operation.collection(), unknown -> new ArrayList<>())
                    .add(id.asText());
        }
        String next = body.at("/links/next").asText("");
        if (next.contains("cursor=")) {
            cursors.add(next.replaceAll(".*cursor=([^&]*).*", "$1"));
        }
    }

    private String target(Operation operation) {
        String target = operation.path();
        for (Parameter parameter : operation.parameters("path")) {
            String value = oneIn(6) ? nonsense.text().replaceAll("[./]", "") : pathValue(operation, parameter);
            target = target.replace("{" + parameter.name() + "}", value.isEmpty() ? "0" : encoded(value));
        }
        List<String> query = new ArrayList<>();
        List<Parameter> parameters = operation.parameters("query");
        for (Parameter parameter : parameters) {
            for (int i = random.nextInt(Math.max(4, parameters.size() / 2)); i < 1 || i == 1 && oneIn(10); i++) {
                query.add(encoded(parameter.name()) + "=" + encoded(value(operation, parameter)));
            }
        }
        if (oneIn(30)) {
            query.add(encoded(nonsense.text()) + "=" + encoded(nonsense.text()));
        }
        return query.isEmpty() ? target : target + "?" + String.join("&", query);
    }

    private String pathValue(Operation operation, Parameter parameter) {
        if (!parameter.name().equals("id")) {
            return any(FITTING.getOrDefault(parameter.name(), List.of("x")));
        }
        List<String> made = ids.getOrDefault(operation.collection(), List.of());
        // What the sample has is read, and left for others to read.
        if (!made.isEmpty() && (!operation.isRead() || random.nextBoolean())) {
            return any(made.subList(Math.max(0, made.size() - 20), made.size()));
        }
        return switch (operation.collection()) {
            case "practices", "memberships" -> Integer.toString(1 + random.nextInt(operation.isRead() ? 130 : 20));
            case "cities" -> any(FITTING.get("city"));
            case "networks" -> any(FITTING.get("network"));
            case "topics" -> any(FITTING.get("topic"));
            case "collections" -> any(FITTING.get("collection"));
            default -> "nosuch";
        };
    }

    private String value(Operation operation, Parameter parameter) {
        if (oneIn(6)) {
            return nonsense.text();
        } else if (parameter.name().equals("cursor") && !cursors.isEmpty()) {
            return any(cursors);
        } else if (parameter.name().equals("fields")) {
            List<String> fields = new ArrayList<>();
            api.recordSchema(operation).path("properties").fieldNames().forEachRemaining(fields::add);
            return fields.isEmpty() ? "id" : any(fields) + "," + any(fields);
        }
        JsonNode value = json(parameter.name().replaceFirst("^-", ""), parameter.schema());
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    private Request withHeaders(Request request, Operation operation) {
        Request all = request;
        if (oneIn(3)) {
            List<String> types = new ArrayList<>(operation.mediaTypes());
            types.add("*/*");
            all = all.with("Accept", oneIn(6) ? any(MEDIA_TYPES) : any(types));
        }
        for (String name : List.of("Accept-Language", "If-None-Match", "Accept", "Content-Type")) {
            all = oneIn(20) ? all.with(name, nonsense.header()) : all;
        }
        for (Parameter parameter : operation.parameters("header")) {
            if (!oneIn(3)) {
                String value = oneIn(6)
                        ? nonsense.header()
                        : json(parameter.name(), parameter.schema()).asText();
                all = all.with(parameter.name(), value);
            }
        }
        return all;
    }

    private Request withBody(Request request, Operation operation) {
        List<String> types = new ArrayList<>(operation.bodyTypes());
        String type = any(types);
        byte[] body = type.endsWith("json") && !operation.id().equals("planImport")
                ? bodyJson(operation.bodySchema(type))
                : file().getBytes(StandardCharsets.UTF_8);
        if (type.startsWith("multipart")) {
            type += "; boundary=x";
            body = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                            + new String(body, StandardCharsets.UTF_8) + "\r\n--x--\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        body = oneIn(30) ? Arrays.copyOf(body, random.nextInt(body.length + 1)) : body;
        return request.withBody(oneIn(20) ? any(MEDIA_TYPES) : type, body);
    }

    private byte[] bodyJson(JsonNode schema) {
        String body = oneIn(15) ? nonsense.deep() : oneIn(20) ? nonsense.text() : spoilt(json("", schema));
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** A few rows of a table, by headings that exist and some that do not. */
    private String file() {
        StringBuilder file = new StringBuilder("externalId,title,language," + (oneIn(4) ? nonsense.text() : "cities"));
        for (int i = random.nextInt(5); i >= 0; i--) {
            String cell = oneIn(3) ? nonsense.text().replace("\"", "\"\"") : "Title " + random.nextInt(100);
            file.append("\nf")
                    .append(random.nextInt(1000))
                    .append(",\"")
                    .append(cell)
                    .append("\",en,Bradford");
        }
        return oneIn(10) ? nonsense.text() : file.append('\n').toString();
    }

    /** A value of a schema, at whatever place bears this name. */
    private JsonNode json(String name, JsonNode schema) {
        JsonNode resolved =
                api.resolved(schema.has("anyOf") ? schema.get("anyOf").get(0) : schema);
        if (resolved.has("enum")) {
            return resolved.get("enum").get(random.nextInt(resolved.get("enum").size()));
        }
        JsonNode type = resolved.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(resolved);
            case "array" -> array(name, resolved);
            case "integer" -> NODES.numberNode(number(resolved));
            case "number" -> NODES.numberNode(random.nextGaussian() * 90);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default ->
                NODES.textNode(FITTING.containsKey(name) ? any(FITTING.get(name)) : "word-" + random.nextInt(10_000));
        };
    }

    // Half of the numbers are on the edge, or just beyond it.
    private long number(JsonNode schema) {
        long lowest = schema.path("minimum").asLong(0);
        long highest = schema.path("maximum").asLong(Integer.MAX_VALUE);
        return random.nextBoolean()
                ? any(List.of(lowest - 1, lowest, highest, highest + 1))
                : lowest + (long) (random.nextDouble() * Math.min(50, highest - lowest));
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) {
            array.add(json(name, schema.get("items")));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = new java.util.HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").fields().forEachRemaining(property -> {
            if (required.contains(property.getKey()) || oneIn(3)) {
                object.set(property.getKey(), json(property.getKey(), property.getValue()));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set("en", json("", schema.get("additionalProperties")));
            object.set(oneIn(6) ? nonsense.text() : "fr", json("", schema.get("additionalProperties")));
        }
        return object;
    }

    /** The text of a value, in which one member may be something else. */
    private String spoilt(JsonNode value) {
        if (value instanceof ObjectNode object && !object.isEmpty() && oneIn(2)) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = oneIn(10) ? nonsense.text() : any(names);
            object.set(
                    name,
                    any(List.of(
                            NODES.textNode(nonsense.text()),
                            NODES.numberNode(number(NODES.objectNode())),
                            NODES.nullNode(),
                            NODES.arrayNode().add(nonsense.text()),
                            NODES.objectNode().put(nonsense.text(), nonsense.text()))));
        }
        return value.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
