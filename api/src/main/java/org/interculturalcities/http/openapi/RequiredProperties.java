package org.interculturalcities.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Marks the properties of record classes as required or nullable: a component is required unless it is nullable. */
class RequiredProperties {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName ABSENT_WHEN_NULL =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    // Schemas of request bodies: their nullable properties are also optional.
    private static final String FORM = "Form";

    private final Map<String, ClassInfo> records;

    RequiredProperties(IndexView classes) {
        this.records = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.interculturalcities"))
                .collect(Collectors.toMap(
                        RequiredProperties::schemaName, Function.identity(), RequiredProperties::preferred));
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

    /** Marks the properties of the schema that the scanner named after a record class; others stay as they are. */
    void mark(String name, Schema schema) {
        ClassInfo record = record(name);
        if (record == null || schema.getProperties() == null) {
            return;
        }
        boolean isForm = name.endsWith(FORM);
        for (RecordComponentInfo component : record.unsortedRecordComponents()) {
            Schema property = schema.getProperties().get(component.name());
            if (property != null) {
                mark(schema, component.name(), property, isNullable(component), isForm || isOmitted(record, component));
                if (isForm && isNullable(component)) {
                    schema.addProperty(component.name(), orNull(property));
                }
            }
        }
    }

    private static void mark(Schema schema, String name, Schema property, boolean isNullable, boolean isOptional) {
        boolean isKnown = schema.getRequired() != null && schema.getRequired().contains(name);
        if ((!isNullable || !isOptional) && !isKnown) {
            schema.addRequired(name);
        }
        if (isNullable && !isOptional) {
            schema.addProperty(name, orNull(property));
        }
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE);
    }

    private static boolean isOmitted(ClassInfo record, RecordComponentInfo component) {
        return record.hasDeclaredAnnotation(ABSENT_WHEN_NULL)
                || record.field(component.name()).hasAnnotation(ABSENT_WHEN_NULL);
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
}
