package org.interculturalcities.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interculturalcities.http.list.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 alpha-2 code; their names in every language come with Java (Unicode CLDR). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** All codes that ISO 3166-1 assigns. */
    public static Set<String> codes() {
        return CODES;
    }

    /** The countries among the values of a parameter, in either case; others are refused. */
    public static List<String> read(QueryParameters reader, String parameter, @Nullable List<String> given) {
        List<String> codes = QueryParameters.given(given).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        return reader.known(parameter, codes, CODES::contains, CODES);
    }

    public static CountryName name(String code, Locale language) {
        return new CountryName(code, new Locale("", code).getDisplayCountry(language));
    }

    /** A country as records refer to it. */
    public record CountryName(String code, String name) {}
}
