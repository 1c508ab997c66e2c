package org.interculturalcities.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** A response that shows the catalogue at one revision, with links to related resources. */
public interface VersionedResponse {

    @JsonIgnore
    long catalogueRevision();

    /** The targets of the {@code Link} header (RFC 8288), by relation. */
    @JsonIgnore
    Map<String, String> relations();
}
