package org.interculturalcities.http.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.interculturalcities.http.list.FilteredBy;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;

/** Adds the filters and exclusions of facets, which {@link FilteredBy} declares, to operations. */
class FacetParameters {

    private static final DotName FILTERED_BY = DotName.createSimple(FilteredBy.class);
    private static final DotName PARAMETER =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);

    private final IndexView classes;
    private final ResourceMethods methods;

    FacetParameters(IndexView classes, ResourceMethods methods) {
        this.classes = classes;
        this.methods = methods;
    }

    void addTo(Operation operation) {
        methods.named(operation.getOperationId())
                .flatMap(method -> method.parameters().stream())
                .flatMap(parameter -> facets(parameter).stream())
                .findFirst()
                .ifPresent(facets -> facets.enumConstants().stream()
                        .flatMap(FacetParameters::filters)
                        .forEach(operation::addParameter));
    }

    private Optional<ClassInfo> facets(MethodParameterInfo parameter) {
        return Stream.iterate(
                        classes.getClassByName(parameter.type().name()),
                        type -> type != null,
                        type -> classes.getClassByName(type.superName()))
                .flatMap(type -> Stream.ofNullable(type.declaredAnnotation(FILTERED_BY)))
                .map(filters -> classes.getClassByName(filters.value().asClass().name()))
                .findFirst();
    }

    private static Stream<Parameter> filters(FieldInfo facet) {
        AnnotationInstance documentation = facet.annotation(PARAMETER);
        String name = facet.name().toLowerCase(Locale.ROOT);
        String description = documentation.value("description").asString();
        return Stream.of(
                filter(name, description + ". Repeat the parameter to match any of several values.", documentation),
                filter(
                        "-" + name,
                        "Excludes the practices that %s finds with the same value.".formatted(name)
                                + " Repeat the parameter to exclude several values.",
                        documentation));
    }

    private static Parameter filter(String name, String description, AnnotationInstance documentation) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .example(documentation.value("example").asString())
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.ARRAY))
                        .items(value(documentation)));
    }

    // The values of an enum have a schema of their own.
    private static Schema value(AnnotationInstance documentation) {
        AnnotationValue schema = documentation.value("schema");
        return schema == null
                ? OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))
                : OASFactory.createSchema()
                        .ref("#/components/schemas/"
                                + schema.asNested()
                                        .value("implementation")
                                        .asClass()
                                        .name()
                                        .withoutPackagePrefix());
    }
}
