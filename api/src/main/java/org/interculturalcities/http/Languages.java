package org.interculturalcities.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.http.list.QueryParameters;
import org.jspecify.annotations.Nullable;

/** The languages a reader asked for, best first: by {@code lang}, or else by {@code Accept-Language}. */
public record Languages(List<String> asked) {

    /** Reads the parameter (BCP 47, refused when malformed) or else the header (ignored when malformed). */
    public static Languages of(QueryParameters parameters, @Nullable String lang, @Nullable String acceptLanguage) {
        if (lang != null && !lang.isBlank()) {
            return new Languages(List.of(parameters.languageTag("lang", lang)));
        }
        return new Languages(acceptLanguage == null ? List.of() : preferences(acceptLanguage));
    }

    /** A language tag in the case that BCP 47 recommends, unless it is none. */
    public static Optional<String> tag(String given) {
        try {
            return Optional.of(
                            new Locale.Builder().setLanguageTag(given).build().toLanguageTag())
                    .filter(tag -> !tag.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    // Item by item, so that one that is nonsense does not take the others along.
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
            // The JDK's parser has its own ways to fail.
            return Stream.empty();
        }
    }

    /** The best of these languages for the reader, if any will do: {@code fr} serves who asks for {@code fr-CA}. */
    public Optional<String> best(Collection<String> available) {
        return asked.stream().flatMap(tag -> closest(tag, available).stream()).findFirst();
    }

    // Wider and wider, but never to another script: who asks for Serbian in Cyrillic is not served with Latin.
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

    /** The locale in which names of countries and languages are given: the first asked, or English. */
    public Locale locale() {
        return asked.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(asked.get(0));
    }
}
