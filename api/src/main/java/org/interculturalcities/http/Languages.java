package org.interculturalcities.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.interculturalcities.http.list.ParameterReader;
import org.jspecify.annotations.Nullable;

/** The languages a reader asked for, best first: by {@code lang}, or else by {@code Accept-Language}. */
public record Languages(List<String> asked) {

    /** Reads the parameter (BCP 47, refused when malformed) or else the header (ignored when malformed). */
    public static Languages of(ParameterReader parameters, @Nullable String lang, @Nullable String acceptLanguage) {
        if (lang != null && !lang.isBlank()) {
            return new Languages(List.of(parameters.languageTag("lang", lang)));
        }
        return new Languages(acceptLanguage == null ? List.of() : preferences(acceptLanguage));
    }

    private static List<String> preferences(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .filter(range -> !range.startsWith("*"))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The best of these languages for the reader, if any will do: {@code fr} serves who asks for {@code fr-CA}. */
    public Optional<String> best(Collection<String> available) {
        return asked.stream().flatMap(tag -> closest(tag, available).stream()).findFirst();
    }

    private static Optional<String> closest(String tag, Collection<String> available) {
        for (String wider = tag; !wider.isEmpty(); wider = wider.substring(0, Math.max(0, wider.lastIndexOf('-')))) {
            String range = wider.toLowerCase(Locale.ROOT);
            Optional<String> match = available.stream()
                    .filter(candidate -> (candidate.toLowerCase(Locale.ROOT) + "-").startsWith(range + "-"))
                    .findFirst();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The locale in which names of countries and languages are given: the first asked, or English. */
    public Locale locale() {
        return asked.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(asked.get(0));
    }
}
