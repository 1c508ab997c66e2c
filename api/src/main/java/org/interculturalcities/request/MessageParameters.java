package org.interculturalcities.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RequestParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameter of answers whose sentences are in one of the languages of the site. */
public class MessageParameters extends RequestParameters {

    @RestQuery
    @Parameter(
            description = "Language of headings, explanations and messages; English by default",
            example = "pt",
            schema = @Schema(enumeration = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"}))
    @Nullable
    String lang;

    /** The messages in the requested language. */
    public Messages messages() {
        ParameterValidator validator = new ParameterValidator();
        Messages messages = messages(lang, validator);
        validator.finish();
        return messages;
    }

    /** The messages in a language of the site; English ones without a language. */
    public static Messages messages(@Nullable String lang, ParameterValidator validator) {
        return Messages.in(validator
                .choice("lang", lang, Messages.languages(), word -> word)
                .orElse(Messages.languages().get(0)));
    }

    /** Whether a language is requested. */
    public boolean isInLanguage() {
        return lang != null && !lang.isEmpty();
    }
}
