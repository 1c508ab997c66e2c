package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.Languages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every single record takes, and every list too. */
public class SingleParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "The language of texts and labels (BCP 47), instead of Accept-Language; a fallback is marked")
    @Nullable
    String lang;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    public Languages languages(QueryParameters reader) {
        return Languages.of(reader, lang, acceptLanguage);
    }

    /** Whether only one language was asked for, not just preferred. */
    public boolean isInOneLanguage() {
        return lang != null && !lang.isEmpty();
    }
}
