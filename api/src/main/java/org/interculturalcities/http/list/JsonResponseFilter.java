package org.interculturalcities.http.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.CacheScope;
import org.interculturalcities.http.ResponseCache;
import org.interculturalcities.http.VersionedResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Serializes responses to JSON with the selected fields, and caches the bytes of public reads. */
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
        } else if (response.getEntity() instanceof Record answer
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            if (request.getProperty(Fields.class.getName()) instanceof Fields fields) {
                response.setEntity(trimmed(answer, fields));
            } else if (response.getStatus() == 200 && request.getMethod().equals(HttpMethod.GET)) {
                response.setEntity(complete(answer, response));
            }
        }
    }

    private byte[] trimmed(Record answer, Fields fields) throws IOException {
        JsonNode tree = json.readTree(bytes(answer));
        JsonNode data = tree.get("data");
        (data.isArray() ? data : List.of(data)).forEach(record -> ((ObjectNode) record).retain(fields.names()));
        return json.writeValueAsBytes(tree);
    }

    private byte[] complete(Record answer, ContainerResponseContext response) throws IOException {
        byte[] body = bytes(answer);
        if (answer instanceof VersionedResponse && !cacheScope.isPrivate()) {
            recent.keep(response.getHeaderString(HttpHeaders.ETAG), response.getHeaderString(HttpHeaders.LINK), body);
        }
        return body;
    }

    private byte[] bytes(Record answer) throws IOException {
        return answer instanceof Listing<?> list ? bytes(list) : json.writeValueAsBytes(answer);
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
            if (entry instanceof RawJson<?> ready) {
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
