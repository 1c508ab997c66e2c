package org.interculturalcities.period;

import static org.interculturalcities.period.PeriodToken.Kind.AND;
import static org.interculturalcities.period.PeriodToken.Kind.BETWEEN;
import static org.interculturalcities.period.PeriodToken.Kind.DASH;
import static org.interculturalcities.period.PeriodToken.Kind.DAY;
import static org.interculturalcities.period.PeriodToken.Kind.DECADE;
import static org.interculturalcities.period.PeriodToken.Kind.DURATION;
import static org.interculturalcities.period.PeriodToken.Kind.HALF;
import static org.interculturalcities.period.PeriodToken.Kind.IN;
import static org.interculturalcities.period.PeriodToken.Kind.LENGTH;
import static org.interculturalcities.period.PeriodToken.Kind.MONTH;
import static org.interculturalcities.period.PeriodToken.Kind.NUMBER;
import static org.interculturalcities.period.PeriodToken.Kind.OF;
import static org.interculturalcities.period.PeriodToken.Kind.QUARTER;
import static org.interculturalcities.period.PeriodToken.Kind.SEASON;
import static org.interculturalcities.period.PeriodToken.Kind.SHORT_YEAR;
import static org.interculturalcities.period.PeriodToken.Kind.SINCE;
import static org.interculturalcities.period.PeriodToken.Kind.UNTIL;
import static org.interculturalcities.period.PeriodToken.Kind.WORD;
import static org.interculturalcities.period.PeriodToken.Kind.YEAR;

import java.util.List;
import java.util.stream.IntStream;
import org.interculturalcities.period.PeriodToken.Kind;

/** Resolves ambiguous tokens of a period from their neighbours, and drops those that add nothing. */
final class TokenContext {

    private static final Kind[] DATES = {DAY, MONTH, SEASON, YEAR, HALF, QUARTER, DECADE};

    private final List<PeriodToken> tokens;

    TokenContext(List<PeriodToken> tokens) {
        this.tokens = tokens;
    }

    void resolve() {
        readBetween();
        resolveFirstUntil();
        resolveShortYears();
        countUnits();
        dropDurationsBesideYears();
        dropFillers();
        resolveOf();
        joinPartsOfDates();
    }

    private boolean is(int at, Kind... kinds) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(kinds);
    }

    // "Between 2012 and 2016" is from the one until the other.
    private void readBetween() {
        for (int at = 0; at < tokens.size(); at++) {
            if (is(at, BETWEEN)) {
                tokens.remove(at);
                IntStream.range(at, tokens.size())
                        .filter(next -> is(next, AND))
                        .findFirst()
                        .ifPresent(and -> tokens.set(and, new PeriodToken(UNTIL, 0)));
            }
        }
    }

    // Portuguese "do outono ao inverno" begins with a word that means "until" in Serbian and Polish.
    private void resolveFirstUntil() {
        boolean isTwice = tokens.stream().filter(token -> token.is(UNTIL)).count() > 1;
        if (isTwice && is(0, UNTIL)) {
            tokens.set(0, new PeriodToken(SINCE, 0));
        }
    }

    // In "2019 - 31 December 2020" the 31 is a day; in "2019-21" the 21 is a year.
    private void resolveShortYears() {
        for (int at = 0; at < tokens.size() - 1; at++) {
            if (is(at, SHORT_YEAR) && is(at + 1, MONTH)) {
                tokens.set(at, new PeriodToken(DAY, tokens.get(at).number()));
            }
        }
    }

    // "2nd half" names a half, "11 months" a length.
    private void countUnits() {
        for (int at = tokens.size() - 1; at > 0; at--) {
            if (is(at - 1, AND) && is(at, HALF, QUARTER)) {
                // The Roman numeral I is the word for "and" in some languages.
                tokens.set(at - 1, new PeriodToken(NUMBER, 1));
            }
            if (is(at - 1, HALF, QUARTER)
                    && is(at, DAY)
                    && tokens.get(at - 1).number() == 0
                    && !is(at - 2, DAY, NUMBER)) {
                // The number follows, as in "semester 1".
                tokens.set(
                        at - 1,
                        new PeriodToken(
                                tokens.get(at - 1).kind(), tokens.remove(at).number()));
            }
            if (!is(at - 1, DAY, NUMBER)) {
                continue;
            }
            int number = tokens.get(at - 1).number();
            if (is(at, HALF, QUARTER) && tokens.get(at).number() == 0) {
                tokens.set(at, new PeriodToken(tokens.get(at).kind(), number));
                tokens.remove(at - 1);
            } else if (is(at, DURATION)) {
                tokens.set(at, new PeriodToken(LENGTH, number * tokens.get(at).number()));
                tokens.remove(at - 1);
                if (is(at, DASH)) {
                    tokens.remove(at);
                }
            }
        }
    }

    // Examples: "з 2018 року", "year 2019", "año de 2018".
    private void dropDurationsBesideYears() {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (!is(at, DURATION)) {
                continue;
            }
            if (is(at + 1, OF, SINCE) && is(at + 2, YEAR)) {
                tokens.remove(at + 1);
            }
            if (is(at + 1, YEAR) || is(at - 1, YEAR, SHORT_YEAR)) {
                tokens.remove(at);
            }
        }
    }

    // Examples: "in 2016", "le 8 mars 2020", "mid-2016", "12 months in 2019".
    private void dropFillers() {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (is(at, IN)) {
                if (is(at + 1, DASH, OF) && is(at + 2, DATES)) {
                    tokens.remove(at + 1);
                }
                tokens.remove(at);
            }
        }
    }

    // In "21 de junho de 2018" the word joins parts of a date; in "de 2015 à 2018" and "du 3 au 5 mai" it starts a
    // span.
    private void resolveOf() {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            boolean isStart = at == 0 || is(at - 1, WORD, AND, DASH, LENGTH) && isBefore(at, UNTIL, DASH);
            if (is(at, OF) && is(at - 1, YEAR) && is(at + 1, DATES)) {
                // Polish and Serbian "do" means "until".
                tokens.set(at, new PeriodToken(UNTIL, 0));
            } else if (is(at, OF) && isStart) {
                tokens.set(at, new PeriodToken(SINCE, 0));
            } else if (is(at, OF)) {
                tokens.remove(at);
            }
        }
    }

    private boolean isBefore(int at, Kind... kinds) {
        return tokens.stream().skip(at).anyMatch(token -> token.is(kinds));
    }

    // Examples: "jan/2020", "Q1/2021", "2021/Q1".
    private void joinPartsOfDates() {
        for (int at = tokens.size() - 2; at > 0; at--) {
            boolean isMonthAndYear = is(at - 1, MONTH, SEASON, HALF, QUARTER) && is(at + 1, YEAR);
            boolean isYearAndPart = is(at - 1, YEAR) && is(at + 1, HALF, QUARTER) && !is(at + 2, YEAR);
            if (is(at, DASH, AND) && (isMonthAndYear || isYearAndPart)) {
                tokens.remove(at);
            }
        }
    }
}
