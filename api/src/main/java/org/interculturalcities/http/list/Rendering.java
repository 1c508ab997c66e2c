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
import org.interculturalcities.http.Audience;
import org.interculturalcities.http.RecentAnswers;
import org.interculturalcities.http.Revised;
import org.interculturalcities.http.Written;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what a read answers into the bytes of its JSON, and keeps them for who asks the same again. */
class Rendering {

    private final ObjectMapper json;
    private final RecentAnswers recent;
    private final Audience audience;

    Rendering(ObjectMapper json, RecentAnswers recent, Audience audience) {
        this.json = json;
        this.recent = recent;
        this.audience = audience;
    }

    // The last of the filters, which run from the highest number down.
    @ServerResponseFilter(priority = 0)
    void render(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof Written ready) {
            response.setEntity(ready.body());
        } else if (response.getStatus() == 200
                && request.getMethod().equals(HttpMethod.GET)
                && response.getEntity() instanceof Revised answer
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            byte[] body = answer instanceof Listing<?> list ? bytes(list) : json.writeValueAsBytes(answer);
            if (!audience.isCallerAlone()) {
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
            if (entry instanceof ReadyJson ready) {
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
