package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.interculturalcities.http.VersionedResponse;

/** The response of all endpoints for a single record. */
public record Single<T>(T data, RecordLinks links, @JsonIgnore long catalogueRevision) implements VersionedResponse {

    @Override
    public Map<String, String> relations() {
        return links.relations();
    }
}
