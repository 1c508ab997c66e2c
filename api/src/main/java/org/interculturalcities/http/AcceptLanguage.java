package org.interculturalcities.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** Parses the header {@code Accept-Language} (RFC 9110); ignores what is malformed. */
public final class AcceptLanguage {

    private AcceptLanguage() {}

    // Parses each item separately, so that a malformed item does not invalidate the others.
    public static PreferredLanguages parse(@Nullable String header) {
        return new PreferredLanguages(Stream.ofNullable(header)
                .flatMap(items -> Arrays.stream(items.split(",")))
                .flatMap(AcceptLanguage::ranges)
                .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .map(LanguageRange::getRange)
                .distinct()
                .toList());
    }

    private static Stream<LanguageRange> ranges(String item) {
        try {
            return LanguageRange.parse(item).stream();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's parser throws on some malformed items.
            return Stream.empty();
        }
    }
}
