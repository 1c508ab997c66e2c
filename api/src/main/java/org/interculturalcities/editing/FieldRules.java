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
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.text.PreferredLanguages;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Validates single fields and adds each error with its JSON pointer. */
public record FieldRules(ValidationErrors errors) {

    public static final int MAX_NAME_LENGTH = 200;
    public static final int MAX_NOTE_LENGTH = 2000;
    public static final int MAX_LANGUAGES = 100;
    private static final int MAX_ADDRESS_LENGTH = 2000;
    private static final int MAX_ID_LENGTH = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE_BREAK = Pattern.compile("\\n+");

    /** Returns sanitized text of several lines; null if blank or too long. */
    public @Nullable String prose(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            errors.add(pointer, "too-long", "At most %,d characters".formatted(longest), null);
            return null;
        }
        if (TextSanitizer.hasControls(value)) {
            errors.add(pointer, "control-characters", "The text contains control characters", null);
        }
        String clean = TextSanitizer.clean(value);
        return clean.isEmpty() ? null : clean;
    }

    /** Returns sanitized text of one line; null if blank or too long. */
    public @Nullable String line(String pointer, @Nullable String value, int longest) {
        String clean = prose(pointer, value, longest);
        return clean == null ? null : LINE_BREAK.matcher(clean).replaceAll(" ");
    }

    /** Returns a required name. */
    public String name(String pointer, @Nullable String value) {
        String name = line(pointer, value, MAX_NAME_LENGTH);
        boolean isMissing = value == null || value.isBlank() || name == null && value.length() <= MAX_NAME_LENGTH;
        if (isMissing) {
            errors.add(pointer, "missing", "This field is required", null);
        }
        return Objects.requireNonNullElse(name, "");
    }

    /** Returns names by language. */
    public Map<String, String> names(String pointer, @Nullable Map<String, String> value) {
        Map<String, String> names = new TreeMap<>();
        if (value == null) {
            return names;
        } else if (value.size() > MAX_LANGUAGES) {
            errors.add(pointer, "too-many", "At most %d languages".formatted(MAX_LANGUAGES), null);
            return names;
        }
        value.forEach((tag, name) -> {
            String path = pointer + ValidationErrors.step(tag);
            if (names.put(language(path, tag), name(path, name)) != null) {
                errors.add(path, "given-twice", "Another name has this language", tag);
            }
        });
        return names;
    }

    /** Returns the readable id of a new record: lower-case letters, digits and single hyphens. */
    public String newId(String value, Predicate<String> isTaken) {
        if (value.length() > MAX_ID_LENGTH || !ID.matcher(value).matches()) {
            errors.add(
                    "/id",
                    "not-an-id",
                    "Letters a to z, digits and single hyphens, at most %d characters".formatted(MAX_ID_LENGTH),
                    value);
        } else if (isTaken.test(value)) {
            errors.add("/id", "taken", "Another record has or had this id", value);
        }
        return value;
    }

    /** Returns the id of an existing record; a form may repeat it but not change it. */
    public String sameId(@Nullable String value, String present) {
        if (value != null && !value.equals(present)) {
            errors.add("/id", "never-changes", "An id never changes", value, List.of(present));
        }
        return present;
    }

    /** Returns a required value of a closed list. */
    public String oneOf(String pointer, @Nullable String value, Collection<String> allowed) {
        if (value == null) {
            errors.add(pointer, "missing", "This field is required", null, allowed);
            return "";
        } else if (!allowed.contains(value)) {
            errors.add(pointer, "unknown-value", "Not an allowed value", value, allowed);
        }
        return value;
    }

    /** Returns an EDTF date of any precision; null if blank or invalid. */
    public @Nullable String date(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        } else if (!Edtf.isDate(value.strip())) {
            errors.add(pointer, "not-a-date", "A year, month or day such as 2018, 2018-02 or 2018-02-21", value);
            return null;
        }
        return value.strip();
    }

    /** Returns a number within a range, limits included; null if absent. */
    public <N extends Number> @Nullable N number(String pointer, @Nullable N value, int minimum, int maximum) {
        if (value != null && !(value.doubleValue() >= minimum && value.doubleValue() <= maximum)) {
            errors.add(pointer, "out-of-range", "A number from %d to %d".formatted(minimum, maximum), value.toString());
        }
        return value;
    }

    /** Validates coordinates in WGS 84 degrees, which are required together. */
    public void coordinates(@Nullable Double latitude, @Nullable Double longitude) {
        number("/latitude", latitude, -90, 90);
        number("/longitude", longitude, -180, 180);
        companion("/latitude", latitude, longitude);
        companion("/longitude", longitude, latitude);
    }

    private void companion(String pointer, @Nullable Double number, @Nullable Double other) {
        if (number == null && other != null) {
            errors.add(pointer, "missing", "Latitude and longitude are required together", null);
        }
    }

    /** Returns a language tag in the case that BCP 47 recommends. */
    public String language(String pointer, @Nullable String value) {
        return PreferredLanguages.tag(value == null ? "" : value).orElseGet(() -> {
            errors.add(pointer, "not-a-language", "A language tag (BCP 47) such as fr or sr-Latn", value);
            return "und";
        });
    }

    /** Returns a URL; null if blank. */
    public @Nullable String address(String pointer, @Nullable String value) {
        String address = value == null ? "" : TextAnalyzer.trim(value);
        if (address.isEmpty()) {
            return null;
        }
        if (!isAddress(address)) {
            errors.add(pointer, "not-an-address", "A URL that begins with https:// or http://", value);
        }
        return address;
    }

    /** Returns an e-mail address; null if blank. */
    public @Nullable String email(String pointer, @Nullable String value) {
        String email = value == null ? "" : TextAnalyzer.trim(value);
        if (!email.isEmpty() && !Mailbox.isAddress(email)) {
            errors.add(pointer, "not-an-address", "An address such as ana@example.org", value);
        }
        return email.isEmpty() ? null : email;
    }

    public static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= MAX_ADDRESS_LENGTH
                    && uri.getHost() != null
                    && Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
