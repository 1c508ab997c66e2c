package org.interculturalcities.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.place.Countries;
import org.jspecify.annotations.Nullable;

/** A parameter with country codes, in upper or lower case. */
public final class CountryParameter {

    private CountryParameter() {}

    /** The country codes; rejects unknown ones, and tells the code of a name. */
    public static List<String> read(ParameterValidator validator, String parameter, @Nullable List<String> given) {
        return ParameterValidator.given(given).stream()
                .map(value -> read(validator, parameter, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> read(ParameterValidator validator, String parameter, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (Countries.codes().contains(code)) {
            return Optional.of(code);
        }
        Set<String> named = Countries.named(value);
        String message = named.isEmpty()
                ? "Must be a country code (ISO 3166-1 alpha-2)"
                : "Must be a country code: did you mean %s?".formatted(String.join(" or ", named));
        validator.refuse(parameter, "unknown-value", message, value, named.isEmpty() ? Countries.codes() : named);
        return Optional.empty();
    }
}
