package org.interculturalcities.http;

import java.util.Map;

/** A response in a format other than JSON whose bytes are complete. */
@SuppressWarnings("ArrayRecordComponent") // holds response bytes; responses are never compared
public record ByteResponse(byte[] body, long catalogueRevision) implements VersionedResponse {

    @Override
    public Map<String, String> relations() {
        return Map.of();
    }
}
