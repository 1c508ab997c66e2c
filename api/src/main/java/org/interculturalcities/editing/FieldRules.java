package org.interculturalcities.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** What single fields have to be like; what is wrong is noted with its place. */
public record FieldRules(ValidationErrors errors) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 2000;
    public static final int MOST_LANGUAGES = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_ID = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE_BREAK = Pattern.compile("\\n+");

    /** A part of a text, cleaned; nothing where nothing was said. */
    public @Nullable String prose(String pointer, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest) {
            errors.add(pointer, "too-long", "At most %,d characters".formatted(longest), null);
            return null;
        }
        if (TextSanitizer.hasControls(given)) {
            errors.add(pointer, "control-characters", "There are control characters in the text", null);
        }
        String clean = TextSanitizer.clean(given);
        return clean.isEmpty() ? null : clean;
    }

    /** Words on one line, cleaned; nothing where nothing was said. */
    public @Nullable String line(String pointer, @Nullable String given, int longest) {
        String clean = prose(pointer, given, longest);
        return clean == null ? null : LINE_BREAK.matcher(clean).replaceAll(" ");
    }

    /** A name, which has to be there. */
    public String name(String pointer, @Nullable String given) {
        String name = line(pointer, given, LONGEST_NAME);
        boolean isMissing = given == null || given.isBlank() || name == null && given.length() <= LONGEST_NAME;
        if (isMissing) {
            errors.add(pointer, "missing", "This has to be there", null);
        }
        return Objects.requireNonNullElse(name, "");
    }

    /** Names by language. */
    public Map<String, String> names(String pointer, @Nullable Map<String, String> given) {
        Map<String, String> names = new TreeMap<>();
        if (given == null) {
            return names;
        } else if (given.size() > MOST_LANGUAGES) {
            errors.add(pointer, "too-many", "At most %d languages".formatted(MOST_LANGUAGES), null);
            return names;
        }
        given.forEach((tag, name) -> {
            String place = pointer + ValidationErrors.step(tag);
            if (names.put(language(place, tag), name(place, name)) != null) {
                errors.add(place, "given-twice", "There is another one in this language", tag);
            }
        });
        return names;
    }

    /** The id of a new record, which people can read: small letters and digits, in words that hyphens join. */
    public String newId(String given, Predicate<String> isTaken) {
        if (given.length() > LONGEST_ID || !ID.matcher(given).matches()) {
            errors.add(
                    "/id",
                    "not-an-id",
                    "Letters a to z, digits and single hyphens, at most %d characters".formatted(LONGEST_ID),
                    given);
        } else if (isTaken.test(given)) {
            errors.add("/id", "taken", "Another record has this id, or had it", given);
        }
        return given;
    }

    /** The id of a record that has one, which a form may repeat and never change. */
    public String sameId(@Nullable String given, String present) {
        if (given != null && !given.equals(present)) {
            errors.add("/id", "never-changes", "An id never changes", given, List.of(present));
        }
        return present;
    }

    /** One of a closed list, which has to be there. */
    public String oneOf(String pointer, @Nullable String given, Collection<String> allowed) {
        if (given == null) {
            errors.add(pointer, "missing", "This has to be there", null, allowed);
            return "";
        } else if (!allowed.contains(given)) {
            errors.add(pointer, "unknown-value", "Not a value that is taken here", given, allowed);
        }
        return given;
    }

    /** A date as precise as it is known (EDTF); nothing where nothing was said. */
    public @Nullable String date(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        } else if (!Edtf.isDate(given.strip())) {
            errors.add(pointer, "not-a-date", "A year, month or day such as 2018, 2018-02 or 2018-02-21", given);
            return null;
        }
        return given.strip();
    }

    /** A number within a range; nothing where nothing was said. */
    public <N extends Number> @Nullable N number(String pointer, @Nullable N given, int least, int most) {
        if (given != null && !(given.doubleValue() >= least && given.doubleValue() <= most)) {
            errors.add(pointer, "out-of-range", "A number from %d to %d".formatted(least, most), given.toString());
        }
        return given;
    }

    /** A language tag in the case that BCP 47 recommends. */
    public String language(String pointer, @Nullable String given) {
        return Languages.tag(given == null ? "" : given).orElseGet(() -> {
            errors.add(pointer, "not-a-language", "A language tag (BCP 47) such as fr or sr-Latn", given);
            return "und";
        });
    }

    /** An address on the web; nothing where nothing was said. */
    public @Nullable String address(String pointer, @Nullable String given) {
        String address = given == null ? "" : TextAnalyzer.trim(given);
        if (address.isEmpty()) {
            return null;
        }
        if (!isAddress(address)) {
            errors.add(pointer, "not-an-address", "An address that begins with https:// or http://", given);
        }
        return address;
    }

    public static boolean isAddress(String text) {
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
