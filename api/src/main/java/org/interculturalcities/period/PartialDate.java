package org.interculturalcities.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.period.PeriodToken.Kind;

/** A possibly incomplete date; zero for each missing part. */
record PartialDate(int year, int month, int day, int season, int half, int quarter, int decade) {

    private static final int WINTER = 4;

    static PartialDate of(List<PeriodToken> tokens) {
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        tokens.forEach(token -> found.put(token.kind(), token.number()));
        int decade = found.getOrDefault(Kind.DECADE, 0);
        return new PartialDate(
                found.getOrDefault(Kind.YEAR, found.getOrDefault(Kind.SHORT_YEAR, decade)),
                found.getOrDefault(Kind.MONTH, 0),
                found.getOrDefault(Kind.DAY, 0),
                found.getOrDefault(Kind.SEASON, 0),
                found.getOrDefault(Kind.HALF, 0),
                found.getOrDefault(Kind.QUARTER, 0),
                decade);
    }

    /** Completes an end date: in {@code 2011-14} the second year is 2014, in {@code June 1-5} the second month is June. */
    PartialDate after(PartialDate first) {
        int fullYear = year > 0 && year < 100 ? first.year / 100 * 100 + year : year;
        boolean isNextCentury = fullYear > 0 && year < 100 && fullYear < first.year;
        return new PartialDate(
                isNextCentury ? fullYear + 100 : fullYear,
                month == 0 && day > 0 ? first.month : month,
                day,
                season,
                half,
                quarter,
                decade);
    }

    /** Completes a start date: in {@code 8-11 September 2016} the first day is in September 2016. */
    PartialDate completedBy(PartialDate last) {
        if (year > 0) {
            return this;
        }
        boolean isDayOnly = month == 0 && day > 0;
        int before = !isDayOnly && orderInYear() > last.orderInYear() && last.orderInYear() > 0 ? 1 : 0;
        return new PartialDate(last.year - before, isDayOnly ? last.month : month, day, season, half, quarter, 0);
    }

    // "November - February 2019" began in the year before.
    private int orderInYear() {
        return month > 0 ? month : season > 0 ? season * 3 : half > 0 ? half * 6 : quarter * 3;
    }

    boolean isWinter() {
        return season == WINTER;
    }

    String from() {
        return season > 0
                ? season(0)
                : half > 0 ? month(half * 6 - 5) : quarter > 0 ? month(quarter * 3 - 2) : date(year);
    }

    String to() {
        return season > 0
                ? season(2)
                : half > 0 ? month(half * 6) : quarter > 0 ? month(quarter * 3) : date(decade > 0 ? decade + 9 : year);
    }

    // Spring begins in March; winter ends in the next year.
    private String season(int monthsLater) {
        return YearMonth.of(year, season * 3).plusMonths(monthsLater).toString();
    }

    private String month(int number) {
        return YearMonth.of(year, number).toString();
    }

    private String date(int ofYear) {
        if (day > 0) {
            return LocalDate.of(ofYear, month, day).toString();
        }
        return month > 0 ? YearMonth.of(ofYear, month).toString() : Integer.toString(ofYear);
    }
}
