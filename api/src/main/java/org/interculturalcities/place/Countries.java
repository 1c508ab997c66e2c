package org.interculturalcities.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Country codes (ISO 3166-1 alpha-2); country names in every language come from Java (Unicode CLDR). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** All codes that ISO 3166-1 assigns. */
    public static Set<String> codes() {
        return CODES;
    }

    /** Parses country codes from a parameter, ignoring case; reports unknown codes as errors. */
    public static List<String> read(QueryParameters reader, String parameter, @Nullable List<String> given) {
        List<String> codes = QueryParameters.given(given).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        return reader.known(parameter, codes, CODES::contains, CODES);
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
