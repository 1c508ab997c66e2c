package org.interculturalcities.http.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes with which statuses, media types and problems an operation answers. */
class OperationResponses {

    // Problem types of any request: the token is invalid, too many attempts, the database is away.
    private static final Set<Integer> ANY = Set.of(400, 401, 406, 429, 503);
    private static final List<String> BINARY =
            List.of("application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ResourceMethods methods;

    OperationResponses(ResourceMethods methods) {
        this.methods = methods;
    }

    void describe(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean needsToken = responses.hasAPIResponse("401");
        if (needsToken) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(OpenApiCustomizer.TOKEN)));
        }
        describeSuccess(method, operation, !needsToken);
        if (operation.getRequestBody() != null) {
            Optional.ofNullable(operation.getRequestBody().getContent().getMediaType(MediaType.MULTIPART_FORM_DATA))
                    .ifPresent(form -> form.getSchema().removeProperty("*"));
        }
        problems(path, method, operation, needsToken)
                .forEach(status ->
                        responses.addAPIResponse(Integer.toString(status), ProblemResponses.ofStatus(status)));
        responses.addAPIResponse("default", ProblemResponses.other());
    }

    private static Set<Integer> problems(
            String path, PathItem.HttpMethod method, Operation operation, boolean needsToken) {
        Set<Integer> statuses = new TreeSet<>(ANY);
        if (needsToken) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (path.contains("{id}") && !path.matches(".*/(imports|import-sources|tokens)/.*")) {
            statuses.add(410);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 422));
        }
        if (takes(operation, "If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (path.contains("/imports/{id}/")) {
            statuses.add(412);
        }
        // The file of an import is read again, unless it has no plan yet or the file is deleted.
        if (path.matches(".*/imports/\\{id}/(problems\\.csv|plan|rows/\\{line})")) {
            statuses.addAll(List.of(409, 410));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        return statuses;
    }

    private void describeSuccess(PathItem.HttpMethod method, Operation operation, boolean isPublic) {
        APIResponses responses = operation.getResponses();
        boolean alwaysCreates = methods.alwaysCreates(operation.getOperationId());
        if (method == PathItem.HttpMethod.GET) {
            describeRead(operation, isPublic);
        } else if (alwaysCreates || operation.getOperationId().startsWith("create")) {
            Content content = responses.getAPIResponse("200").getContent();
            responses.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Created").content(content));
        }
        if (alwaysCreates) {
            responses.removeAPIResponse("200");
        }
    }

    private void describeRead(Operation operation, boolean isPublic) {
        APIResponses responses = operation.getResponses();
        Content content = responses.getAPIResponse("200").getContent();
        methods.tables(operation.getOperationId())
                .forEach(type -> content.addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))));
        content.getMediaTypes().forEach((type, media) -> {
            if (BINARY.contains(type)) {
                media.getSchema().setFormat("binary");
            }
        });
        responses.addAPIResponse(
                "304", OASFactory.createAPIResponse().description("Unchanged since the entity tag in If-None-Match"));
        if (isPublic && takes(operation, "id")) {
            responses.addAPIResponse(
                    "308",
                    OASFactory.createAPIResponse()
                            .description("The record has another id or slug now; Location has its URL"));
        }
    }

    private static boolean takes(Operation operation, String parameter) {
        return parameter(operation, parameter).isPresent();
    }

    static Optional<Parameter> parameter(Operation operation, String name) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    /** The name of the schema of the records in the response of an operation, if it returns records. */
    static Optional<String> record(Operation operation, Map<String, Schema> schemas) {
        return Stream.of("200", "201")
                .map(operation.getResponses()::getAPIResponse)
                .filter(answer -> answer != null && answer.getContent() != null)
                .map(APIResponse::getContent)
                .flatMap(content -> Stream.ofNullable(content.getMediaType(MediaType.APPLICATION_JSON)))
                .filter(json -> json.getSchema().getRef() != null)
                .flatMap(json -> Stream.ofNullable(schemas.get(name(json.getSchema()))))
                .flatMap(envelope -> Stream.ofNullable(envelope.getProperties().get("data")))
                .map(data -> name(data.getItems() == null ? data : data.getItems()))
                .findFirst();
    }

    static String name(Schema reference) {
        return reference.getRef().replaceFirst(".*/", "");
    }
}
