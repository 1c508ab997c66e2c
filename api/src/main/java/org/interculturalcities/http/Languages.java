package org.interculturalcities.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interculturalcities.http.list.QueryParameters;
import org.jspecify.annotations.Nullable;

/** The languages that the client prefers, best first: from {@code lang}, otherwise from {@code Accept-Language}. */
public record Languages(List<String> asked) {

    private static final Set<String> ASSIGNED = Set.of(Locale.getISOLanguages());

    /** Parses the parameter (BCP 47, rejected when malformed), otherwise the header (ignored when malformed). */
    public static Languages of(QueryParameters parameters, @Nullable String lang, @Nullable String acceptLanguage) {
        if (lang != null && !lang.isBlank()) {
            return new Languages(List.of(parameters.languageTag("lang", lang)));
        }
        return new Languages(acceptLanguage == null ? List.of() : preferences(acceptLanguage));
    }

    /** The language tag in the case that BCP 47 recommends; empty if it is malformed, or no language has its code. */
    public static Optional<String> tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return isAssigned(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    // Java has no list of the codes of three letters (ISO 639-3).
    private static boolean isAssigned(String code) {
        return ASSIGNED.contains(code) || code.length() == 3;
    }

    // Parses each item separately, so that a malformed item does not invalidate the others.
    private static List<String> preferences(String acceptLanguage) {
        return Arrays.stream(acceptLanguage.split(","))
                .flatMap(Languages::ranges)
                .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .map(LanguageRange::getRange)
                .distinct()
                .toList();
    }

    private static Stream<LanguageRange> ranges(String item) {
        try {
            return LanguageRange.parse(item).stream();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's parser throws on some malformed items.
            return Stream.empty();
        }
    }

    /**
     * The available language that matches the client's languages best: {@code fr} matches a request for {@code fr-CA}.
     */
    public Optional<String> best(Collection<String> available) {
        return asked.stream().flatMap(tag -> closest(tag, available).stream()).findFirst();
    }

    // Removes subtags one by one, but keeps the script: a request for Cyrillic Serbian never matches Latin Serbian.
    private static Optional<String> closest(String tag, Collection<String> available) {
        String wider = tag;
        while (true) {
            String range = wider.toLowerCase(Locale.ROOT) + "-";
            Optional<String> match = available.stream()
                    .filter(candidate -> (candidate.toLowerCase(Locale.ROOT) + "-").startsWith(range))
                    .findFirst();
            int last = wider.lastIndexOf('-');
            if (match.isPresent() || last < 0 || wider.length() - last == 5) {
                return match;
            }
            wider = wider.substring(0, last);
        }
    }

    /** The locale for names of countries and languages: the first requested, or English. */
    public Locale locale() {
        return asked.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(asked.get(0));
    }
}
