package org.interculturalcities.http.list;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of all endpoints. */
public class RequestParameters {

    @RestQuery
    @Parameter(
            description = "Fields of each record to return, separated by commas; all fields by default. Unknown"
                    + " fields are refused with the list of valid ones.",
            example = "id")
    @Nullable
    String fields;

    @Context
    UriInfo uri;

    private @Nullable RequestUrl url;

    /** Whether the request selects fields. */
    public boolean isTrimmed() {
        return fields != null && !fields.isEmpty();
    }

    /** The selected fields of records of this type, or all; unknown fields are rejected. */
    public Fields fields(Class<?> type) {
        return Fields.of(type, fields);
    }

    public RequestUrl url() {
        if (url == null) {
            url = new RequestUrl(uri);
        }
        return url;
    }
}
