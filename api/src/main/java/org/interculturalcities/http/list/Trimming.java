package org.interculturalcities.http.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.ParameterizedType;
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
        if (asked != null && resource.getResourceMethod().getGenericReturnType() instanceof ParameterizedType answer) {
            request.setProperty(FIELDS, Fields.of((Class<?>) answer.getActualTypeArguments()[0], asked));
        }
    }

    @ServerResponseFilter
    void trim(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(FIELDS) instanceof Fields fields)
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        if (response.getEntity() instanceof Listing<?> list) {
            response.setEntity(new Listing<>(
                    list.data().stream().map(record -> fields.trim(json, record)).toList(),
                    list.meta(),
                    list.links(),
                    list.facets()));
        } else if (response.getEntity() instanceof Single<?> single) {
            response.setEntity(
                    new Single<>(fields.trim(json, single.data()), single.links(), single.catalogueRevision()));
        }
    }
}
