package org.interculturalcities.practice.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year or an inclusive range of years, as the {@code year} filter accepts. */
public record YearRange(int from, int to) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?");

    public static Optional<YearRange> parse(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(new YearRange(Integer.parseInt(text), Integer.parseInt(text)));
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || text.equals("..")) {
            return Optional.empty();
        }
        int from = span.group(1) == null ? 0 : Integer.parseInt(span.group(1));
        int to = span.group(2) == null ? 9999 : Integer.parseInt(span.group(2));
        return from <= to ? Optional.of(new YearRange(from, to)) : Optional.empty();
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
