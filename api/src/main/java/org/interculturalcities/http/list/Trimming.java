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
import java.util.List;
import org.interculturalcities.http.Revised;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers with only the fields that were asked for. */
class Trimming {

    private static final String FIELDS = Fields.class.getName();

    @Inject
    ObjectMapper json;

    // Before the work is done, so that an unknown field is refused like any other parameter.
    @ServerRequestFilter
    void read(ContainerRequestContext request, ResourceInfo resource) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked != null
                && resource.getResourceMethod().getGenericReturnType() instanceof ParameterizedType answer
                && answer.getActualTypeArguments()[0] instanceof Class<?> type) {
            request.setProperty(FIELDS, Fields.of(type, asked));
        }
    }

    // After the filters that read the answer: it is plain JSON from here on.
    @ServerResponseFilter(priority = Priorities.ENTITY_CODER)
    void trim(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FIELDS) instanceof Fields fields
                && response.getEntity() instanceof Revised answer
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            ObjectNode tree = json.valueToTree(answer);
            JsonNode data = tree.get("data");
            (data.isArray() ? data : List.of(data)).forEach(record -> ((ObjectNode) record).retain(fields.names()));
            response.setEntity(tree.toString());
        }
    }
}
