package org.interculturalcities.place;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.text.NameIndex;

/** Country codes (ISO 3166-1 alpha-2); country names in every language come from Java (Unicode CLDR). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** All codes that ISO 3166-1 assigns. */
    public static Set<String> codes() {
        return CODES;
    }

    /** The codes of the countries with this name in any language. */
    public static Set<String> named(String name) {
        return Names.INDEX.exact(name);
    }

    // Built when the first name is looked up.
    private static final class Names {
        static final NameIndex INDEX = CountryNames.index();
    }

    public static CountryName name(String code, Locale language) {
        return new CountryName(code, new Locale("", code).getDisplayCountry(language));
    }

    /** A country code with its name. */
    @Schema(description = "A country")
    public record CountryName(
            @Schema(description = "Country code (ISO 3166-1 alpha-2), such as PT") String code,
            @Schema(description = "Name in the language of the response; in English by default") String name) {}
}
