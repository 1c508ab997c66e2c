package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.interculturalcities.http.VersionedResponse;

/** One record as every endpoint answers it. */
public record Single<T>(T data, RecordLinks links, @JsonIgnore long catalogueRevision) implements VersionedResponse {

    @Override
    public Map<String, String> relations() {
        return links.relations();
    }
}
