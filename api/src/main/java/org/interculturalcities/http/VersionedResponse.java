package org.interculturalcities.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** An answer that shows the catalogue as of one revision, and where else to go from it. */
public interface VersionedResponse {

    @JsonIgnore
    long catalogueRevision();

    /** The addresses of the {@code Link} header (RFC 8288), by relation. */
    @JsonIgnore
    Map<String, String> relations();
}
