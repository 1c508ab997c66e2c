package org.interculturalcities.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.interculturalcities.http.problem.Problem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the OpenAPI document what the scanner cannot derive: required properties, table formats of lists and problem
 * responses. A record component is required unless it is nullable or {@code fields=} omits it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCustomizer implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName ABSENT_WHEN_NULL =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final String FIELDS = "fields";
    // Marks properties that are present unless fields= omits them.
    private static final String WHOLE = "x-required-without-fields";
    // Errors are described once, as problems under "default".
    private static final List<String> ERRORS = List.of("400", "401", "403");
    private static final String TOKEN = "token";
    // Schemas of request bodies: their nullable properties are also optional.
    private static final String FORM = "Form";

    private final ResourceMethods methods;
    private final Map<String, ClassInfo> records;

    public OpenApiCustomizer(IndexView classes) {
        this.methods = new ResourceMethods(classes);
        this.records = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.interculturalcities"))
                .collect(Collectors.toMap(
                        OpenApiCustomizer::schemaName, Function.identity(), OpenApiCustomizer::preferred));
    }

    // Prefers, of two records with the same name, the one with an explicit schema.
    private static ClassInfo preferred(ClassInfo first, ClassInfo second) {
        return second.hasDeclaredAnnotation(SCHEMA) ? second : first;
    }

    private static String schemaName(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token that an admin made out"));
        api.getComponents().getSchemas().forEach(this::sayWhatIsThere);
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> trimmed = new TreeSet<>();
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> {
                    describe(method, operation);
                    if (takes(operation, FIELDS)) {
                        records(operation, schemas).ifPresentOrElse(trimmed::add, () -> withoutFields(operation));
                    }
                }));
        trimmed.stream().map(schemas::get).forEach(record -> {
            record.addExtension(WHOLE, record.getRequired());
            record.setRequired(null);
        });
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(known -> known.getName().equals(parameter));
    }

    /** The schema of the records in the response of an operation, if it returns records. */
    private static Optional<String> records(Operation operation, Map<String, Schema> schemas) {
        return Stream.of("200", "201")
                .map(operation.getResponses()::getAPIResponse)
                .filter(answer -> answer != null && answer.getContent() != null)
                .map(answer -> answer.getContent().getMediaType(MediaType.APPLICATION_JSON))
                .filter(json -> json != null && json.getSchema().getRef() != null)
                .flatMap(json -> Stream.ofNullable(schemas.get(name(json.getSchema()))))
                .flatMap(envelope -> Stream.ofNullable(envelope.getProperties().get("data")))
                .map(data -> name(data.getItems() == null ? data : data.getItems()))
                .findFirst();
    }

    private static String name(Schema reference) {
        return reference.getRef().replaceFirst(".*/", "");
    }

    // These responses contain no records, so the parameter is rejected.
    private static void withoutFields(Operation operation) {
        operation.setParameters(operation.getParameters().stream()
                .filter(parameter -> !parameter.getName().equals(FIELDS))
                .toList());
    }

    private void sayWhatIsThere(String name, Schema schema) {
        ClassInfo record = record(name);
        if (record == null || schema.getProperties() == null) {
            return;
        }
        boolean isForm = name.endsWith(FORM);
        for (RecordComponentInfo component : record.unsortedRecordComponents()) {
            Schema property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            boolean absent = isForm
                    || record.hasDeclaredAnnotation(ABSENT_WHEN_NULL)
                    || record.field(component.name()).hasAnnotation(ABSENT_WHEN_NULL);
            boolean isKnown =
                    schema.getRequired() != null && schema.getRequired().contains(component.name());
            if ((!nullable || !absent) && !isKnown) {
                schema.addRequired(component.name());
            }
            if (nullable && (!absent || isForm)) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
    }

    /** The record class of a schema; the names of generic schemas begin with the name of the record. */
    private @Nullable ClassInfo record(String schema) {
        return records.containsKey(schema)
                ? records.get(schema)
                : records.values().stream()
                        .filter(record -> !record.typeParameters().isEmpty() && schema.startsWith(record.simpleName()))
                        .findFirst()
                        .orElse(null);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null && schema.getType() == null) {
            return schema;
        } else if (schema.getRef() == null) {
            schema.addType(Schema.SchemaType.NULL);
            return schema;
        }
        return OASFactory.createSchema()
                .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    private void describe(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean needsToken = responses.hasAPIResponse("401");
        ERRORS.forEach(responses::removeAPIResponse);
        responses.addAPIResponse("default", problem());
        if (needsToken) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
        }
        boolean alwaysCreates = methods.alwaysCreates(operation.getOperationId());
        if (method == PathItem.HttpMethod.GET) {
            describeRead(operation, !needsToken);
        } else if (alwaysCreates || operation.getOperationId().startsWith("create")) {
            Content content = responses.getAPIResponse("200").getContent();
            responses.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Made").content(content));
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
        responses.addAPIResponse(
                "304", OASFactory.createAPIResponse().description("Nothing changed since If-None-Match"));
        if (isPublic && takes(operation, "id")) {
            responses.addAPIResponse(
                    "308",
                    OASFactory.createAPIResponse()
                            .description("The record has another id or slug now; Location says where it is"));
        }
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What is wrong with the request, and what would be right")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
