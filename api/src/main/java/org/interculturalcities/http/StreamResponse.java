package org.interculturalcities.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** An answer in a format of its own whose bytes are made while they are sent. */
public record StreamResponse(Body body, long catalogueRevision) implements VersionedResponse {

    /** Makes the bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public Map<String, String> relations() {
        return Map.of();
    }
}
