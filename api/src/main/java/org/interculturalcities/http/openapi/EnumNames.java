package org.interculturalcities.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Moves the values of parameters and properties to schemas of their own, so that generated clients have one type for
 * them. Values that belong to a Java enum have a schema already.
 */
final class EnumNames {

    /** A schema of values. */
    private record Named(String name, String description, List<Object> values) {}

    private static final List<Named> NAMES = List.of(
            new Named(
                    "CityKind",
                    "Kind of place",
                    List.of("city", "district", "borough", "island", "municipality-union", "region", "canton")),
            new Named(
                    "NetworkScope",
                    "Area in which a network has members",
                    List.of("international", "national", "regional")),
            new Named(
                    "ImportKind",
                    "Type of record that the rows of a file describe",
                    List.of("practices", "translations", "cities", "memberships")),
            new Named(
                    "ImportErrorAction",
                    "What an import does about rows with errors: reject applies nothing, skip leaves them out",
                    List.of("reject", "skip")),
            new Named(
                    "ImportDuplicateAction",
                    "What an import does about practices that probably exist: skip leaves them out, create adds them",
                    List.of("skip", "create")),
            new Named(
                    "ImportAbsentAction",
                    "What an import does about practices of its source that the file does not list: keep leaves them as"
                            + " they are, archive archives them",
                    List.of("keep", "archive")),
            new Named(
                    "ImportUnknownColumns",
                    "What an import does about unknown columns: warn leaves them out, reject prevents the import",
                    List.of("warn", "reject")),
            new Named(
                    "DateOrder",
                    "Whether dates such as 05/06/2021 begin with the day (dmy) or the month (mdy)",
                    List.of("dmy", "mdy")),
            new Named(
                    "MessageLanguage",
                    "Language of headings, explanations and messages",
                    List.of("en", "ar", "de", "es", "fr", "it", "pt", "uk")),
            new Named(
                    "CoverageFacet",
                    "Facet that can be a side of a coverage matrix",
                    List.of("topic", "country", "network", "year", "language", "collection")),
            new Named("PracticeInclude", "What a list of practices has besides its records", List.of("texts")));

    private EnumNames() {}

    static void nameIn(Components components, Stream<Operation> operations) {
        NAMES.forEach(named -> components.addSchema(
                named.name(),
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .description(named.description())
                        .enumeration(named.values())));
        Map<Set<Object>, String> names = components.getSchemas().entrySet().stream()
                .filter(schema -> schema.getValue().getEnumeration() != null)
                .collect(Collectors.toMap(schema -> Set.copyOf(schema.getValue().getEnumeration()), Map.Entry::getKey));
        components.getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> Map.copyOf(schema.getProperties())
                        .forEach((name, property) -> schema.addProperty(name, named(property, names))));
        operations
                .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                .flatMap(List::stream)
                .filter(parameter -> parameter.getSchema() != null)
                .forEach(parameter -> parameter.setSchema(named(parameter.getSchema(), names)));
    }

    private static Schema named(Schema schema, Map<Set<Object>, String> names) {
        if (schema.getItems() != null) {
            return schema.items(named(schema.getItems(), names));
        } else if (schema.getEnumeration() == null) {
            return schema;
        }
        String name = names.get(Set.copyOf(schema.getEnumeration()));
        if (name == null) {
            throw new IllegalStateException("The values " + schema.getEnumeration() + " have no name");
        }
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + name);
        boolean isNullable = schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
        return (isNullable
                        ? OASFactory.createSchema()
                                .anyOf(List.of(
                                        reference, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))))
                        : reference)
                .description(schema.getDescription());
    }
}
