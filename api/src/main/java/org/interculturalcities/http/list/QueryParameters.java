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
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, collecting everything that is wrong with them so that one answer can say it all. */
public final class QueryParameters {

    // Long enough for every vocabulary and the ISO countries; beyond that the list of the things themselves serves.
    private static final int MOST_ALLOWED = 250;

    private final List<Problem.Cause> errors = new ArrayList<>();

    /** A whole number within a range, or the default when nothing was given. */
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
            // Too large or no number at all: either way not in the range.
        }
        refuse(name, "out-of-range", "A whole number from %d to %d".formatted(from, to), value, List.of());
        return otherwise;
    }

    /** One of a few words, or nothing. */
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

    /** Those of the values that are known; the others are refused with what is known. Empty ones are passed over. */
    public List<String> known(
            String name, @Nullable List<String> values, Predicate<String> isKnown, Collection<String> allowed) {
        List<String> given = given(values);
        given.stream()
                .filter(isKnown.negate())
                .forEach(value -> refuse(name, "unknown-value", "Not a value of " + name, value, allowed));
        return given.stream().filter(isKnown).toList();
    }

    /** The values that are not empty, each once. */
    public static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** A text of so many characters at most; empty when nothing was given. */
    public String text(String name, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            refuse(name, "too-long", "At most %d characters".formatted(longest), null, List.of());
            return "";
        }
        return value == null ? "" : value;
    }

    /** A date, {@code 2026-11-21}. */
    public Optional<LocalDate> date(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            refuse(name, "not-a-date", "A date such as 2026-11-21", value, List.of());
            return Optional.empty();
        }
    }

    /** A moment, {@code 2026-11-21T10:00:00Z}, or a date, which means its first moment in UTC. */
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
            refuse(name, "not-a-moment", "A time such as 2026-11-21T10:00:00Z, or a date", value, List.of());
            return Optional.empty();
        }
    }

    /** A language tag, brought into the case that BCP 47 recommends. */
    public String languageTag(String name, String value) {
        return Languages.tag(value).orElseGet(() -> {
            refuse(name, "not-a-language", "A language tag (BCP 47) such as fr or sr-Latn", value, List.of());
            return "und";
        });
    }

    public void refuse(String name, String code, String message, @Nullable String value, Collection<String> allowed) {
        List<String> named = allowed.stream().sorted().limit(MOST_ALLOWED).toList();
        Problem.Cause cause = new Problem.Cause(name, null, code, message, value, named.isEmpty() ? null : named);
        // What is read twice is wrong only once.
        if (!errors.contains(cause)) {
            errors.add(cause);
        }
    }

    /** Ends the reading: refuses the request if anything in it was wrong. */
    public void finish() {
        if (!errors.isEmpty()) {
            String detail = errors.size() == 1
                    ? errors.get(0).parameter() + ": " + errors.get(0).message()
                    : errors.size() + " parameters are wrong; errors says which and what is accepted";
            throw new ProblemException(ProblemType.INVALID_PARAMETERS, detail, List.copyOf(errors));
        }
    }
}
