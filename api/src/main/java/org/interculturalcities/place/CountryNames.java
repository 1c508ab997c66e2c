package org.interculturalcities.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.interculturalcities.text.NameIndex;

/** The names of countries in the languages of Europe, its neighbours and its newcomers (Unicode CLDR). */
public final class CountryNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "az", "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu", "fa", "fi", "fr",
            "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "ko", "lt", "lv", "mk", "mt", "nb",
            "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sr-Latn", "sv", "tr", "uk", "zh");
    // Common names that CLDR lacks.
    private static final Map<String, List<String>> OTHERS = Map.of(
            "GB", List.of("UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"),
            "US", List.of("USA", "U.S.A.", "United States of America"),
            "CZ", List.of("Czech Republic"),
            "NL", List.of("Holland", "The Netherlands"),
            "MK", List.of("Macedonia", "FYROM"),
            "MD", List.of("Republic of Moldova"),
            "TR", List.of("Turkey"),
            "KR", List.of("Korea", "Republic of Korea"),
            "RU", List.of("Russian Federation"));

    private CountryNames() {}

    /** The names of a country in all these languages. */
    public static List<String> of(String code) {
        return LANGUAGES.stream()
                .map(language ->
                        Countries.name(code, Locale.forLanguageTag(language)).name())
                .distinct()
                .toList();
    }

    /** Finds countries by code and by name. */
    public static NameIndex index() {
        NameIndex index = new NameIndex();
        for (String code : Countries.codes()) {
            index.add(code, of(code));
            index.add(code, OTHERS.getOrDefault(code, List.of()));
            addLongCode(code, index);
        }
        return index;
    }

    private static void addLongCode(String code, NameIndex index) {
        try {
            index.add(code, List.of(new Locale("", code).getISO3Country()));
        } catch (MissingResourceException e) {
            // Java has no three-letter code for some islands.
        }
    }
}
