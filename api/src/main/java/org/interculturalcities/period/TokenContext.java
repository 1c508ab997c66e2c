package org.interculturalcities.period;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interculturalcities.period.PeriodToken.Kind;

/** Resolves ambiguous tokens of a period from their neighbours. */
final class TokenContext {

    private static final Set<Kind> DATES =
            EnumSet.of(Kind.DAY, Kind.MONTH, Kind.SEASON, Kind.YEAR, Kind.HALF, Kind.QUARTER);

    private final List<PeriodToken> tokens;

    TokenContext(List<PeriodToken> tokens) {
        this.tokens = tokens;
    }

    void resolve() {
        tellFromUntilByOrder();
        dropDashesAfterWords();
        tellDaysFromShortYears();
        dropDurations();
        mergeOfBetweenMonthAndYear();
        dropWordsBeforeDates();
        dropWordsAfterYears();
    }

    // Portuguese "do outono ao inverno" begins with a word that means "until" in Serbian and Polish.
    private void tellFromUntilByOrder() {
        boolean isTwice =
                tokens.stream().filter(token -> token.kind() == Kind.UNTIL).count() > 1;
        if (isTwice && tokens.get(0).kind() == Kind.UNTIL) {
            tokens.set(0, new PeriodToken(Kind.SINCE, 0));
        }
    }

    // Example: "mid-2016".
    private void dropDashesAfterWords() {
        for (int at = tokens.size() - 2; at >= 0; at--) {
            if (tokens.get(at).kind() == Kind.IN && tokens.get(at + 1).kind() == Kind.DASH) {
                tokens.remove(at + 1);
            }
        }
    }

    // In "2019 - 31 December 2020" the 31 is a day; in "2019-21" the 21 is a year.
    private void tellDaysFromShortYears() {
        for (int at = 0; at < tokens.size() - 1; at++) {
            PeriodToken token = tokens.get(at);
            if (token.kind() == Kind.SHORT_YEAR && tokens.get(at + 1).kind() == Kind.MONTH) {
                tokens.set(at, new PeriodToken(Kind.DAY, token.number()));
            }
        }
    }

    // Durations ("11 months from", "Three years -") add nothing to the dates, but "2nd half" names a half.
    private void dropDurations() {
        for (int at = tokens.size() - 1; at > 0; at = Math.min(at, tokens.size()) - 1) {
            Kind kind = tokens.get(at).kind();
            PeriodToken before = tokens.get(at - 1);
            boolean counted = before.kind() == Kind.DAY || before.kind() == Kind.NUMBER;
            if (counted && (kind == Kind.HALF || kind == Kind.QUARTER)) {
                tokens.set(at, new PeriodToken(kind, before.number()));
                tokens.remove(at - 1);
            } else if (counted && kind == Kind.DURATION) {
                tokens.remove(at);
                tokens.remove(at - 1);
                if (tokens.size() > at - 1 && tokens.get(at - 1).kind() == Kind.DASH) {
                    tokens.remove(at - 1);
                }
            }
        }
    }

    // In "21 de junho de 2018" the "de" joins month and year; in "every March since 2011" the word starts a period.
    private void mergeOfBetweenMonthAndYear() {
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.EVERY_YEAR)) {
            return;
        }
        for (int at = tokens.size() - 2; at > 0; at--) {
            if (tokens.get(at).kind() == Kind.SINCE
                    && (tokens.get(at - 1).kind() == Kind.DAY
                            || tokens.get(at - 1).kind() == Kind.MONTH
                            || tokens.get(at - 1).kind() == Kind.SEASON
                            || tokens.get(at - 1).kind() == Kind.HALF)) {
                tokens.remove(at);
            }
        }
    }

    // Example: "з 2018 року".
    private void dropWordsAfterYears() {
        for (int at = tokens.size() - 1; at > 0; at--) {
            if (tokens.get(at).kind() == Kind.DURATION && tokens.get(at - 1).kind() == Kind.YEAR) {
                tokens.remove(at);
            }
        }
    }

    // Examples: "in 2016", "le 8 mars 2020", "year 2019", "año de 2018".
    private void dropWordsBeforeDates() {
        for (int at = tokens.size() - 2; at >= 0; at--) {
            Kind kind = tokens.get(at).kind();
            Kind next = tokens.get(at + 1).kind();
            if (kind == Kind.DURATION && next == Kind.SINCE && at + 2 < tokens.size()) {
                tokens.remove(at + 1);
                next = tokens.get(at + 1).kind();
            }
            if (kind == Kind.IN && DATES.contains(next)
                    || kind == Kind.IN && next == Kind.DURATION
                    || kind == Kind.DURATION && next == Kind.YEAR) {
                tokens.remove(at);
            }
        }
    }
}
