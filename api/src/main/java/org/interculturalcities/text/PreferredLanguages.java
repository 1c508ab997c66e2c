package org.interculturalcities.text;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages that a reader prefers, best first. */
public record PreferredLanguages(List<String> asked) {

    private static final Set<String> ASSIGNED = Set.of(Locale.getISOLanguages());

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

    /**
     * The available language that matches these languages best: {@code fr} matches a request for {@code fr-CA}.
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
