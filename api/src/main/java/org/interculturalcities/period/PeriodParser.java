package org.interculturalcities.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interculturalcities.period.PeriodToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Parses periods in the languages of {@link PeriodWords}. Each token becomes one
 * letter (see {@link PeriodToken.Kind}), and the rules match the string of letters. A text that no rule matches stays
 * unparsed.
 */
public final class PeriodParser {

    private static final String ANY_DATE = "(?:D?M|N)?Y";
    private static final String DATE = "(" + ANY_DATE + ")";
    private static final String TO = "[-U]";

    // The first matching rule wins; the groups of a pattern are the dates of the period.
    private static final List<Rule> RULES = List.of(
            new Rule("[OR][X&]*", (text, dates) -> Period.since(text, null)),
            new Rule(
                    "Y[-O]*S" + DATE + "O*[X&]*",
                    (text, dates) -> Period.since(text, dates.get(0).from())),
            new Rule(
                    "(?:R[DM&XS]*|O[-&X]*)?S" + DATE + "-?(?:[U&]?O+)?[X&]*",
                    (text, dates) -> Period.since(text, dates.get(0).from())),
            new Rule(
                    DATE + "(?:-|[-U&]?O+)[X&]*",
                    (text, dates) -> Period.since(text, dates.get(0).from())),
            new Rule("S?" + DATE + TO + DATE + "O+[X&]*", PeriodParser::spanStillGoingOn),
            new Rule("S?" + DATE + TO + DATE + "[X&]*", PeriodParser::span),
            new Rule("S?(Y)-(y)[X&]*", PeriodParser::span),
            new Rule("S?(D)" + TO + "(DMY)[X&]*", PeriodParser::span),
            new Rule("S?(MD)" + TO + "(M?D&?Y)[X&]*", PeriodParser::span),
            new Rule("S?(MD&?Y)" + TO + "(MD&?Y)[X&]*", PeriodParser::span),
            new Rule("(MD&?Y)[X&]*", PeriodParser::span),
            new Rule("S?(D?M)" + TO + "(D?MY)[X&]*", PeriodParser::span),
            new Rule("(Y)(?:&+(Y))+[X&]*", PeriodParser::consecutiveYears),
            new Rule("([HQ]Y)[X&]*", PeriodParser::span),
            new Rule("S?" + DATE + TO + DATE + "&+S?" + DATE + TO + DATE + "[X&]*", PeriodParser::consecutiveSpans),
            new Rule("(Y)-(y)&+(Y)-(y)[X&]*", PeriodParser::consecutiveSpans),
            new Rule("S?(N)" + TO + "(NY)[X&]*", PeriodParser::span),
            new Rule(DATE + "[X&]*", PeriodParser::span),
            // Words before the only dates, as in "Pilot project 2018-2020".
            new Rule("X+" + DATE + TO + DATE + "[X&]*", PeriodParser::span),
            new Rule("X+" + DATE + "[X&]*", PeriodParser::span));

    // A remark, as in "2014-2020 (pilot in 2013)", or dates after a name, as in "Pilot (2016)".
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private PeriodParser() {}

    public static Period parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Period.NONE;
        }
        String given = text.strip();
        String outside = IN_BRACKETS.matcher(given).replaceAll(" ").strip();
        String inside = IN_BRACKETS
                .matcher(given)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.joining(" "));
        return parse(given, given)
                .or(() -> isRemark(inside) ? parse(outside, given) : Optional.empty())
                .or(() -> hasYear(outside) ? Optional.empty() : parse(inside, given))
                .orElseGet(() -> Period.notUnderstood(given));
    }

    // What says that a practice recurs or goes on is more than a remark.
    private static boolean isRemark(String inside) {
        return !inside.isEmpty()
                && new PeriodTokens(inside)
                        .tokens().stream()
                                .noneMatch(token -> token.kind() == Kind.EVERY_YEAR || token.kind() == Kind.ONGOING);
    }

    private static boolean hasYear(String text) {
        return new PeriodTokens(text).tokens().stream().anyMatch(token -> token.kind() == Kind.YEAR);
    }

    private static Optional<Period> parse(String part, String given) {
        List<PeriodToken> tokens = new PeriodTokens(part).tokens();
        String word = tokens.stream()
                .map(token -> String.valueOf(token.kind().letter()))
                .collect(Collectors.joining());
        return RULES.stream()
                .flatMap(rule -> rule.read(given, word, tokens).stream())
                .filter(Period::understood)
                .findFirst();
    }

    private static Period span(String text, List<Part> dates) {
        Part first = dates.get(0);
        Part last = dates.get(dates.size() - 1).after(first);
        return Period.between(text, first.completedBy(last).from(), last.to());
    }

    private static Period spanStillGoingOn(String text, List<Part> dates) {
        Period span = span(text, dates);
        return new Period(text, span.from(), span.to(), true);
    }

    private static Period consecutiveYears(String text, List<Part> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() != years.get(i - 1).year() + 1) {
                return Period.notUnderstood(text);
            }
        }
        return span(text, years);
    }

    // Two spans are one only if nothing is missing between them.
    private static Period consecutiveSpans(String text, List<Part> dates) {
        Period first = span(text, dates.subList(0, 2));
        Period second = span(text, dates.subList(2, 4));
        return Edtf.firstDay(Objects.requireNonNull(second.from()))
                        .isAfter(
                                Edtf.lastDay(Objects.requireNonNull(first.to())).plusDays(1))
                ? Period.notUnderstood(text)
                : new Period(text, first.from(), second.to(), false);
    }

    /** A pattern of tokens and the conversion of its dates to a period. */
    private record Rule(Pattern pattern, BiFunction<String, List<Part>, Period> context) {

        Rule(String pattern, BiFunction<String, List<Part>, Period> context) {
            this(Pattern.compile(pattern), context);
        }

        Optional<Period> read(String text, String word, List<PeriodToken> tokens) {
            Matcher match = pattern.matcher(word);
            if (!match.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(context.apply(text, parts(match, word, tokens)))
                        .filter(Rule::isInOrder);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        // A repeated group captures only its last match, so a list of years is read from all its tokens.
        private static List<Part> parts(Matcher match, String word, List<PeriodToken> tokens) {
            List<Part> parts = new ArrayList<>();
            if (match.groupCount() == 2 && word.matches("Y(&+Y)+[X&]*")) {
                tokens.stream()
                        .filter(token -> token.kind() == Kind.YEAR)
                        .forEach(year -> parts.add(Part.of(List.of(year))));
                return parts;
            }
            for (int group = 1; group <= match.groupCount(); group++) {
                parts.add(Part.of(tokens.subList(match.start(group), match.end(group))));
            }
            return parts;
        }

        private static boolean isInOrder(Period period) {
            return period.from() == null
                    || period.to() == null
                    || !Edtf.lastDay(period.to()).isBefore(Edtf.firstDay(period.from()));
        }
    }

    /** A possibly incomplete date; zero for each missing part. */
    private record Part(int year, int month, int day, int season, int half, int quarter) {

        static Part of(List<PeriodToken> tokens) {
            Map<Kind, Integer> found = new EnumMap<>(Kind.class);
            tokens.forEach(token -> found.put(token.kind(), token.number()));
            return new Part(
                    found.getOrDefault(Kind.YEAR, found.getOrDefault(Kind.SHORT_YEAR, 0)),
                    found.getOrDefault(Kind.MONTH, 0),
                    found.getOrDefault(Kind.DAY, 0),
                    found.getOrDefault(Kind.SEASON, 0),
                    found.getOrDefault(Kind.HALF, 0),
                    found.getOrDefault(Kind.QUARTER, 0));
        }

        /**
         * Completes an end date: in {@code 2011-14} the second year is 2014, in {@code June 1-5} the second month is
         * June.
         */
        Part after(Part first) {
            int fullYear = year > 0 && year < 100 ? first.year / 100 * 100 + year : year;
            return new Part(fullYear, month == 0 && day > 0 ? first.month : month, day, season, half, quarter);
        }

        /** Completes a start date: in {@code 8-11 September 2016} the first day is in September 2016. */
        Part completedBy(Part last) {
            return year > 0 ? this : new Part(last.year, month > 0 ? month : last.month, day, season, half, quarter);
        }

        String from() {
            return season > 0
                    ? season(0)
                    : half > 0 ? month(half * 6 - 5) : quarter > 0 ? month(quarter * 3 - 2) : date();
        }

        String to() {
            return season > 0 ? season(2) : half > 0 ? month(half * 6) : quarter > 0 ? month(quarter * 3) : date();
        }

        // Spring begins in March; winter ends in the next year.
        private String season(int monthsLater) {
            return YearMonth.of(year, season * 3).plusMonths(monthsLater).toString();
        }

        private String month(int number) {
            return YearMonth.of(year, number).toString();
        }

        private String date() {
            if (day > 0) {
                return LocalDate.of(year, month, day).toString();
            }
            return month > 0 ? month(month) : Integer.toString(year);
        }
    }
}
