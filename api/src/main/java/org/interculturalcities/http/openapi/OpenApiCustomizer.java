package org.interculturalcities.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Adds to the OpenAPI document what the scanner of annotations cannot derive. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCustomizer implements OASFilter {

    static final String TOKEN = "token";

    // Reading comes first, tokens last.
    private static final List<String> TAGS =
            List.of("Practices", "Directory", "Vocabularies", "Insights", "Changes", "Catalogue", "Imports", "Access");

    private static final String FIELDS = "fields";
    // Marks properties that are present unless fields= omits them.
    private static final String REQUIRED_WITHOUT_FIELDS = "x-required-without-fields";

    private final RequiredProperties requiredProperties;
    private final OperationResponses responses;
    private final FacetParameters facetParameters;
    private final Examples examples = new Examples();

    public OpenApiCustomizer(IndexView classes) {
        this.requiredProperties = new RequiredProperties(classes);
        ResourceMethods methods = new ResourceMethods(classes);
        this.responses = new OperationResponses(methods);
        this.facetParameters = new FacetParameters(classes, methods);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return SchemaNames.withReference(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        components.getSchemas().forEach(requiredProperties::mark);
        components.setSchemas(SchemaNames.renamed(components.getSchemas()));
        components.getSchemas().forEach(OpenApiCustomizer::describeEnvelope);
        components.setResponses(ProblemResponses.all());
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Reading needs no token. Send a token that an admin issued, or an access token"
                                + " of the OpenID issuer: Authorization: Bearer …"));
        api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())))
                .toList());
        api.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        Set<String> sparse = new TreeSet<>();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    nameRecord(operation);
                    responses.describe(path, method, operation);
                    facetParameters.addTo(operation);
                    acceptFields(operation, components.getSchemas(), sparse);
                    putExclusionsLast(operation);
                    acceptPatch(operation, components);
                    examples.addTo(path, operation);
                }));
        EnumNames.nameIn(
                components,
                api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream()));
        sparse.stream().map(components.getSchemas()::get).forEach(OpenApiCustomizer::omitRequired);
    }

    // Descriptions that the writes of all records share are about the noun of the summary: Create a city.
    private static void nameRecord(Operation operation) {
        String noun = operation.getSummary().replaceFirst(".* ", "");
        operation.setDescription(operation.getDescription().replace("{record}", noun));
    }

    // Responses without records reject the parameter fields.
    private static void acceptFields(Operation operation, Map<String, Schema> schemas, Set<String> sparse) {
        Optional<Parameter> fields = OperationResponses.parameter(operation, FIELDS);
        Optional<String> record = OperationResponses.record(operation, schemas);
        if (fields.isPresent() && record.isPresent()) {
            sparse.add(record.get());
            Schema schema = Objects.requireNonNull(schemas.get(record.get()));
            fields.get()
                    .setExample(
                            schema.getProperties().keySet().stream().limit(2).collect(Collectors.joining(",")));
        } else {
            fields.ifPresent(operation::removeParameter);
        }
    }

    // A merge patch has any members of the form.
    private static void acceptPatch(Operation operation, Components components) {
        Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().getMediaType("application/merge-patch+json"))
                .ifPresent(patch -> {
                    String form = OperationResponses.name(patch.getSchema());
                    String name = form.replaceFirst("Form$", "Patch");
                    components.addSchema(
                            name,
                            OASFactory.createSchema()
                                    .type(List.of(Schema.SchemaType.OBJECT))
                                    .description("Members to change; null removes one, a missing one stays (RFC 7396)")
                                    .properties(Objects.requireNonNull(
                                                    components.getSchemas().get(form))
                                            .getProperties()));
                    patch.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name));
                });
    }

    // Generated clients call the first of topic and -topic topic.
    private static void putExclusionsLast(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparing(
                            parameter -> parameter.getName().startsWith("-")))
                    .toList());
        }
    }

    private static void describeEnvelope(String name, Schema schema) {
        if (schema.getDescription() == null && name.endsWith("List")) {
            schema.setDescription("A page of a list: its records, their total, and the links to other pages");
        } else if (schema.getDescription() == null && name.endsWith("Response")) {
            schema.setDescription("One record and its links");
        }
    }

    private static void omitRequired(Schema record) {
        record.addExtension(REQUIRED_WITHOUT_FIELDS, record.getRequired());
        record.setRequired(null);
    }
}
