package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.Languages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every single record takes, and every list too. */
public class SingleParameters {

    @RestQuery
    @Parameter(
            description = "The language of texts and labels (BCP 47), instead of Accept-Language; a fallback is marked")
    @Nullable
    String lang;

    @RestQuery
    @Parameter(description = "The fields of a record to answer with, separated by commas; all by default")
    @Nullable
    String fields;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    @Context
    UriInfo uri;

    public Languages languages(ParameterReader reader) {
        return Languages.of(reader, lang, acceptLanguage);
    }

    public Address address() {
        return new Address(uri);
    }

    /** Whether only one language was asked for, not just preferred. */
    public boolean isInOneLanguage() {
        return lang != null && !lang.isEmpty();
    }
}
