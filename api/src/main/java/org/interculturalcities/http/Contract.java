package org.interculturalcities.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.interculturalcities.http.list.Format;
import org.interculturalcities.http.problem.Problem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document what holds for every answer and the scanner does not see: that a component of a record is
 * there unless marked nullable, that lists also come as rows, and that errors are problems.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName ABSENT_WHEN_NULL =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final Set<String> FEEDS = Set.of("listPractices", "listChanges");
    private static final String TOKEN = "token";
    // Records that are sent to the service: what may be null may also be left out.
    private static final String FORM = "Form";

    private final Map<String, ClassInfo> records;

    public Contract(IndexView classes) {
        this.records = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.interculturalcities"))
                .collect(Collectors.toMap(Contract::schemaName, Function.identity(), (one, other) -> one));
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
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(Contract::describe));
    }

    private void sayWhatIsThere(String name, Schema schema) {
        ClassInfo record =
                records.get(name.startsWith("Listing") ? "Listing" : name.startsWith("Single") ? "Single" : name);
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

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.removeAPIResponse("400");
        responses.addAPIResponse("default", problem());
        boolean isPublic =
                method == PathItem.HttpMethod.GET && !operation.getTags().contains("Access");
        if (isPublic) {
            describeRead(operation);
        } else {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
        }
        APIResponse answer = responses.getAPIResponse("200");
        if (method == PathItem.HttpMethod.POST && answer != null && !responses.hasAPIResponse("201")) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Made; Location says where it is")
                            .content(answer.getContent()));
        }
    }

    private static void describeRead(Operation operation) {
        Content content = operation.getResponses().getAPIResponse("200").getContent();
        boolean isList = operation.getOperationId().startsWith("list");
        if (isList) {
            formats(operation)
                    .forEach(format -> content.addMediaType(
                            format.mediaType(),
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Nothing changed since If-None-Match"));
    }

    private static List<Format> formats(Operation list) {
        List<Format> rows = List.of(Format.CSV, Format.NDJSON, Format.XLSX);
        return FEEDS.contains(list.getOperationId())
                ? Stream.concat(rows.stream(), Stream.of(Format.ATOM)).toList()
                : rows;
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
