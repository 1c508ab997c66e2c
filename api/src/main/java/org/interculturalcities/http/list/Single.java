package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.VersionedResponse;

/** The response of all endpoints for a single record. */
public record Single<T>(
        @Schema(description = "The record") T data,
        @Schema(description = "URLs of the record") RecordLinks links,
        @JsonIgnore long catalogueRevision)
        implements VersionedResponse {

    @Override
    public Map<String, String> relations() {
        return links.relations();
    }
}
