package org.interculturalcities.http.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** Validates query parameters, and collects all errors so that one response reports them together. */
public final class ParameterValidator {

    // Large enough for all term lists and the ISO countries; longer lists have endpoints of their own.
    private static final int MAX_ALLOWED = 250;

    private final List<Problem.Cause> errors = new ArrayList<>();

    /** An integer within a range, or the default without the parameter. */
    public int number(String name, @Nullable String value, int from, int to, int otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Not an integer, or too large for int: out of range in both cases.
        }
        refuse(name, "out-of-range", "Must be a whole number from %d to %d".formatted(from, to), value, List.of());
        return otherwise;
    }

    /** One of a set of choices; empty without the parameter. */
    public <T> Optional<T> choice(
            String name, @Nullable String value, Collection<T> choices, Function<T, String> word) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> chosen = choices.stream()
                .filter(choice -> word.apply(choice).equals(value))
                .findFirst();
        if (chosen.isEmpty()) {
            refuse(
                    name,
                    "unknown-value",
                    "Not a value of " + name,
                    value,
                    choices.stream().map(word).toList());
        }
        return chosen;
    }

    /** The known values. Rejects unknown ones with the list of known ones; ignores empty ones. */
    public List<String> known(
            String name, @Nullable List<String> values, Predicate<String> isKnown, Collection<String> allowed) {
        List<String> nonEmpty = given(values);
        nonEmpty.stream()
                .filter(isKnown.negate())
                .forEach(value -> refuse(name, "unknown-value", "Not a value of " + name, value, allowed));
        return nonEmpty.stream().filter(isKnown).toList();
    }

    /** The distinct values that are not empty. */
    public static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** A text with at most this many characters; empty without the parameter. */
    public String text(String name, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            refuse(name, "too-long", "At most %d characters".formatted(longest), null, List.of());
            return "";
        }
        return value == null ? "" : value;
    }

    /** A date, such as {@code 2026-11-21}. */
    public Optional<LocalDate> date(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            refuse(name, "not-a-date", "Must be a date such as 2026-11-21", value, List.of());
            return Optional.empty();
        }
    }

    /** A time, such as {@code 2026-11-21T10:00:00Z}; a date means its start in UTC. */
    public Optional<Instant> moment(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    value.length() <= 10
                            ? LocalDate.parse(value)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            refuse(name, "not-a-moment", "Must be a date, or a time such as 2026-11-21T10:00:00Z", value, List.of());
            return Optional.empty();
        }
    }

    /** A language tag, normalized to the case that BCP 47 recommends. */
    public String languageTag(String name, String value) {
        return PreferredLanguages.tag(value).orElseGet(() -> {
            refuse(name, "not-a-language", "Must be a language tag (BCP 47) such as fr or sr-Latn", value, List.of());
            return "und";
        });
    }

    public void refuse(String name, String code, String message, @Nullable String value, Collection<String> allowed) {
        List<String> named = allowed.stream().sorted().limit(MAX_ALLOWED).toList();
        Problem.Cause cause = new Problem.Cause(name, null, code, message, value, named.isEmpty() ? null : named);
        // A parameter that is parsed twice is reported once.
        if (!errors.contains(cause)) {
            errors.add(cause);
        }
    }

    /** Rejects the request if any parameter was invalid. */
    public void finish() {
        if (!errors.isEmpty()) {
            String detail = errors.size() == 1
                    ? errors.get(0).parameter() + ": " + errors.get(0).message()
                    : errors.size() + " parameters are invalid; errors lists them and the accepted values";
            throw new ProblemException(ProblemType.INVALID_PARAMETERS, detail, List.copyOf(errors));
        }
    }
}
