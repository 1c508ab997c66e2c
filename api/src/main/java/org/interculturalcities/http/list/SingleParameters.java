package org.interculturalcities.http.list;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.AcceptLanguage;
import org.interculturalcities.text.PreferredLanguages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of single records and lists. */
public class SingleParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "Language of texts and labels, as a BCP 47 tag such as fr or sr-Latn. It overrides"
                    + " Accept-Language. A practice without a text in it is shown in its original language, with"
                    + " fallback true.",
            example = "fr")
    @Nullable
    String lang;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    @Nullable
    String acceptLanguage;

    /** The preferred languages: from {@code lang}, otherwise from {@code Accept-Language}. */
    public PreferredLanguages languages(ParameterValidator validator) {
        return lang == null || lang.isBlank()
                ? AcceptLanguage.parse(acceptLanguage)
                : new PreferredLanguages(List.of(validator.languageTag("lang", lang)));
    }

    /** Whether {@code lang} restricts the response to one language. */
    public boolean isInOneLanguage() {
        return lang != null && !lang.isEmpty();
    }
}
