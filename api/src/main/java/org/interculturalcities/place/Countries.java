package org.interculturalcities.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.text.NameIndex;
import org.jspecify.annotations.Nullable;

/** Country codes (ISO 3166-1 alpha-2); country names in every language come from Java (Unicode CLDR). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** All codes that ISO 3166-1 assigns. */
    public static Set<String> codes() {
        return CODES;
    }

    /** Parses country codes from a parameter, ignoring case; reports unknown ones as errors, and the code of a name. */
    public static List<String> read(QueryParameters reader, String parameter, @Nullable List<String> given) {
        return QueryParameters.given(given).stream()
                .map(value -> read(reader, parameter, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> read(QueryParameters reader, String parameter, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        Set<String> named = Names.INDEX.exact(value);
        String message = named.isEmpty()
                ? "Must be a country code (ISO 3166-1 alpha-2)"
                : "Must be a country code: did you mean %s?".formatted(String.join(" or ", named));
        reader.refuse(parameter, "unknown-value", message, value, named.isEmpty() ? CODES : named);
        return Optional.empty();
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
