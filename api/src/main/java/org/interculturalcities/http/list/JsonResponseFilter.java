package org.interculturalcities.http.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.CacheScope;
import org.interculturalcities.http.ResponseCache;
import org.interculturalcities.http.VersionedResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Serializes responses of reads to JSON, and caches the bytes for repeated requests. */
class JsonResponseFilter {

    private final ObjectMapper json;
    private final ResponseCache recent;
    private final CacheScope cacheScope;

    JsonResponseFilter(ObjectMapper json, ResponseCache recent, CacheScope cacheScope) {
        this.json = json;
        this.recent = recent;
        this.cacheScope = cacheScope;
    }

    // The lowest priority number runs last among response filters.
    @ServerResponseFilter(priority = 0)
    void render(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof ByteResponse ready) {
            response.setEntity(ready.body());
        } else if (response.getStatus() == 200
                && request.getMethod().equals(HttpMethod.GET)
                && response.getEntity() instanceof VersionedResponse answer
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            byte[] body = answer instanceof Listing<?> list ? bytes(list) : json.writeValueAsBytes(answer);
            if (!cacheScope.isCallerAlone()) {
                recent.keep(
                        response.getHeaderString(HttpHeaders.ETAG), response.getHeaderString(HttpHeaders.LINK), body);
            }
            response.setEntity(body);
        }
    }

    private byte[] bytes(Listing<?> list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        write("{\"data\":[", out);
        boolean first = true;
        for (Object entry : list.data()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            if (entry instanceof RawJson ready) {
                ready.writeTo(out);
            } else {
                out.write(json.writeValueAsBytes(entry));
            }
        }
        write("],\"meta\":", out);
        out.write(json.writeValueAsBytes(list.meta()));
        write(",\"links\":", out);
        out.write(json.writeValueAsBytes(list.links()));
        if (list.facets() != null) {
            write(",\"facets\":", out);
            out.write(json.writeValueAsBytes(list.facets()));
        }
        out.write('}');
        return out.toByteArray();
    }

    private static void write(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
