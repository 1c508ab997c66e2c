package org.interculturalcities.http.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.VersionedResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Removes the fields that the request did not select from responses. */
class SparseFieldsFilter {

    private static final String FIELDS = Fields.class.getName();

    @Inject
    ObjectMapper json;

    // Runs before the resource method, so that an unknown field is rejected like any other parameter.
    @ServerRequestFilter
    void read(ContainerRequestContext request, ResourceInfo resource) {
        String parameter = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (parameter != null) {
            record(resource.getResourceMethod().getGenericReturnType())
                    .ifPresent(type -> request.setProperty(FIELDS, Fields.of(type, parameter)));
        }
    }

    /** Whether a response type contains records with selectable fields. */
    static boolean canTrim(Type answer) {
        return answer instanceof ParameterizedType wrapping
                ? wrapping.getRawType() == Rows.class || canTrim(wrapping.getActualTypeArguments()[0])
                : record(answer).isPresent();
    }

    /** The record type in a response, including asynchronous ones: its data, or its type argument. */
    private static Optional<Class<?>> record(Type answer) {
        if (answer instanceof ParameterizedType wrapping) {
            return record(wrapping.getActualTypeArguments()[0]);
        }
        if (!(answer instanceof Class<?> type) || !type.isRecord() || VersionedResponse.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals("data"))
                .findFirst()
                .map(data -> record(data.getGenericType()))
                .orElse(Optional.of(type));
    }

    // Runs after filters that read the response: from here on it is plain JSON.
    @ServerResponseFilter(priority = Priorities.ENTITY_CODER)
    void trim(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FIELDS) instanceof Fields fields
                && response.getEntity() instanceof Record answer
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            ObjectNode tree = json.valueToTree(answer);
            JsonNode data = tree.get("data");
            (data.isArray() ? data : List.of(data)).forEach(record -> ((ObjectNode) record).retain(fields.names()));
            response.setEntity(tree.toString());
        }
    }
}
