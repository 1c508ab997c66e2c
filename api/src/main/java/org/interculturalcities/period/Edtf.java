package org.interculturalcities.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Dates of different precision in the Extended Date/Time Format (ISO 8601-2): year, year-month or day. */
public final class Edtf {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private Edtf() {}

    /** Whether a text is a valid date in one of these forms. */
    public static boolean isDate(String text) {
        try {
            return FORM.matcher(text).matches() && !lastDay(text).isBefore(firstDay(text));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first day of {@code 2018}, {@code 2018-02} or {@code 2018-02-21}. */
    public static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    /** The last day of a date. */
    public static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
