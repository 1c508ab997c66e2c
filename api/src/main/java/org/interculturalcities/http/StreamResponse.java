package org.interculturalcities.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A response in a format other than JSON whose bytes are generated while they are sent. */
public record StreamResponse(Body body, long catalogueRevision) implements VersionedResponse {

    /** Writes the response body. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public Map<String, String> relations() {
        return Map.of();
    }
}
