package org.interculturalcities.http.list;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a link choose the format, which only a program could do with an Accept header. */
class FormatParameter {

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        String given = request.getUriInfo().getQueryParameters().getFirst("format");
        ParameterReader reader = new ParameterReader();
        reader.choice("format", given, List.of(Format.values()), Format::word)
                .ifPresent(format -> request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType()));
        reader.finish();
    }
}
