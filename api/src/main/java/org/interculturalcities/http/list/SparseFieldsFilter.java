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

/** Answers with only the fields that were asked for. */
class SparseFieldsFilter {

    private static final String FIELDS = Fields.class.getName();

    @Inject
    ObjectMapper json;

    // Before the work is done, so that an unknown field is refused like any other parameter.
    @ServerRequestFilter
    void read(ContainerRequestContext request, ResourceInfo resource) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked != null) {
            record(resource.getResourceMethod().getGenericReturnType())
                    .ifPresent(type -> request.setProperty(FIELDS, Fields.of(type, asked)));
        }
    }

    /** Whether an answer has records of which some fields can be asked for. */
    static boolean canTrim(Type answer) {
        return answer instanceof ParameterizedType wrapping
                ? wrapping.getRawType() == Rows.class || canTrim(wrapping.getActualTypeArguments()[0])
                : record(answer).isPresent();
    }

    /** The record in an answer, also in one that comes later: its data, or what it is generic in. */
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

    // After the filters that read the answer: it is plain JSON from here on.
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
