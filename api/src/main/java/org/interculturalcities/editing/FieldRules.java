package org.interculturalcities.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.problem.Findings;
import org.jspecify.annotations.Nullable;

/** What single fields have to be like; what is wrong is noted with its place. */
record FieldRules(Findings findings) {

    private static final int LONGEST_ADDRESS = 2000;

    /** A part of a text, cleaned; nothing where nothing was said. */
    @Nullable
    String prose(String pointer, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest) {
            findings.add(pointer, "too-long", "At most %,d characters".formatted(longest), null);
            return null;
        }
        if (Prose.hasControls(given)) {
            findings.add(pointer, "control-characters", "There are control characters in the text", null);
        }
        String clean = Prose.clean(given);
        return clean.isEmpty() ? null : clean;
    }

    /** A language tag in the case that BCP 47 recommends. */
    String language(String pointer, @Nullable String given) {
        return Languages.tag(given == null ? "" : given).orElseGet(() -> {
            findings.add(pointer, "not-a-language", "A language tag (BCP 47) such as fr or sr-Latn", given);
            return "und";
        });
    }

    /** An address on the web; nothing where nothing was said. */
    @Nullable
    String address(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!isAddress(given.strip())) {
            findings.add(pointer, "not-an-address", "An address that begins with https:// or http://", given);
        }
        return given.strip();
    }

    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
