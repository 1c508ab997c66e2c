package org.interculturalcities.http;

import java.util.Map;

/** An answer whose bytes are made already, in a format of its own. */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sent; answers are never compared
public record ByteResponse(byte[] body, long catalogueRevision) implements VersionedResponse {

    @Override
    public Map<String, String> relations() {
        return Map.of();
    }
}
