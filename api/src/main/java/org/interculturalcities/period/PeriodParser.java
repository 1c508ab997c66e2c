package org.interculturalcities.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interculturalcities.period.PeriodToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Parses periods in the languages of {@link PeriodWords}. Each token becomes one letter (see {@link PeriodToken.Kind}), and
 * the rules match the string of letters. A text that no rule matches stays unparsed.
 */
public final class PeriodParser {

    // A date with its year, and one that gets its year from the other end of the span.
    private static final String DATE = "(D?MY|MD&?Y|[NHQ]?Y|Y[HQ]|C)";
    private static final String PART = "(D?MY|MD&?Y|[NHQ]?Y|Y[HQ]|C|D?M|MD|[DNHQ])";
    private static final String END = "(D?MY|MD&?Y|[NHQ]?Y|Y[HQ]|C|D&?Y|y)";
    private static final String TO = "(?:[-U]|&+U)+";
    private static final String SPAN = "S?(?:D?MY|NY|Y)" + TO + "(?:D?MY|NY|Y|y)";
    private static final String ITEM = "(?:" + SPAN + "|S?Y)";
    // Words may stand between a span and what follows; between single years they say something else.
    private static final String LIST = "((?:" + SPAN + "&[&X]*|" + ITEM + "&+)(?:" + ITEM + "&+)*" + ITEM + ")";
    private static final String BEFORE = "[Xl]*";
    private static final String AFTER = "[X&lL]*";

    // The first matching rule wins; the groups of a pattern are the dates of the period.
    private static final List<Rule> RULES = List.of(
            new Rule("[X&]*[OR][X&NMDLRO#]*", (text, dates) -> Period.since(text, null)),
            new Rule("Y[-O&]*S" + DATE + "O*" + AFTER, PeriodParser::since),
            new Rule("[XRDMNSUlLO&-]*?S" + DATE + "-?(?:[-U&]*O+)?[R&X]*" + AFTER, PeriodParser::since),
            new Rule(BEFORE + DATE + "(?:-|[-U&]*O+|S)" + AFTER, PeriodParser::since),
            new Rule(
                    BEFORE + "[O&-]*(?:U|-)" + DATE + AFTER,
                    (text, dates) -> Period.until(text, dates.get(0).to())),
            new Rule(BEFORE + "S?(NY)-(?:Y|y)" + AFTER, PeriodParser::winter),
            new Rule(BEFORE + "S?(Y-y)" + TO + "(Y-y)" + AFTER, PeriodParser::span),
            new Rule(BEFORE + "S?" + PART + TO + END + "[-&]?O+" + AFTER, PeriodParser::ongoingSpan),
            new Rule(BEFORE + "S?" + PART + TO + END + "[R&lLX]*", PeriodParser::span),
            new Rule(BEFORE + "(Y)(?:&+(Y))+(?:&*-?O+)" + AFTER, PeriodParser::since),
            new Rule(BEFORE + "(Y(?:&+Y)+)" + AFTER, PeriodParser::span),
            new Rule(BEFORE + "(M)&(MY)" + AFTER, PeriodParser::span),
            new Rule(BEFORE + LIST + AFTER, PeriodParser::span),
            new Rule(BEFORE + DATE + AFTER, PeriodParser::span));

    // A remark, as in "2014-2020 (pilot in 2013)", or dates after a name, as in "Pilot (2016)".
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private static final int MAX_YEAR = 2099;

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
        return !inside.isEmpty() && !new PeriodTokens(inside).has(Kind.EVERY_YEAR, Kind.ONGOING);
    }

    private static boolean hasYear(String text) {
        return new PeriodTokens(text).has(Kind.YEAR);
    }

    private static Optional<Period> parse(String part, String given) {
        PeriodTokens tokens = new PeriodTokens(part);
        return RULES.stream()
                .flatMap(rule -> rule.read(given, tokens).stream())
                .filter(Period::understood)
                .map(period -> withLength(period, tokens))
                .findFirst();
    }

    // "12 months from May 2019" ends in April 2020.
    private static Period withLength(Period period, PeriodTokens tokens) {
        int months = tokens.tokens().stream()
                .filter(token -> token.is(Kind.LENGTH))
                .mapToInt(PeriodToken::number)
                .sum();
        String from = period.from();
        if (months == 0 || from == null || !period.ongoing() || tokens.has(Kind.ONGOING, Kind.EVERY_YEAR)) {
            return period;
        }
        LocalDate last = Edtf.firstDay(from).plusMonths(months).minusDays(1);
        if (last.getYear() > MAX_YEAR) {
            return period;
        }
        String to = from.length() == 4
                ? Integer.toString(last.getYear())
                : YearMonth.from(last).toString();
        return new Period(period.text(), from, to, false);
    }

    private static Period since(String text, List<PartialDate> dates) {
        return Period.since(text, dates.get(0).from());
    }

    private static Period span(String text, List<PartialDate> dates) {
        PartialDate first = dates.get(0);
        PartialDate last = dates.get(dates.size() - 1).after(first);
        return Period.between(text, first.completedBy(last).from(), last.to());
    }

    private static Period ongoingSpan(String text, List<PartialDate> dates) {
        Period span = span(text, dates);
        return new Period(text, span.from(), span.to(), true);
    }

    // "Winter 2018/19" is one winter.
    private static Period winter(String text, List<PartialDate> dates) {
        return dates.get(0).isWinter() ? span(text, dates.subList(0, 1)) : Period.notUnderstood(text);
    }

    /** A pattern of tokens and the conversion of its dates to a period. */
    private record Rule(Pattern pattern, BiFunction<String, List<PartialDate>, Period> conversion) {

        Rule(String pattern, BiFunction<String, List<PartialDate>, Period> conversion) {
            this(Pattern.compile(pattern), conversion);
        }

        Optional<Period> read(String text, PeriodTokens tokens) {
            Matcher match = pattern.matcher(tokens.letters());
            if (!match.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(conversion.apply(text, dates(match, tokens))).filter(Rule::isInOrder);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static List<PartialDate> dates(Matcher match, PeriodTokens tokens) {
            List<PartialDate> dates = new ArrayList<>();
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.start(group) >= 0) {
                    dates.addAll(DateList.of(tokens.tokens().subList(match.start(group), match.end(group))));
                }
            }
            return dates;
        }

        private static boolean isInOrder(Period period) {
            return period.from() == null
                    || period.to() == null
                    || !Edtf.lastDay(Objects.requireNonNull(period.to())).isBefore(Edtf.firstDay(period.from()));
        }
    }
}
