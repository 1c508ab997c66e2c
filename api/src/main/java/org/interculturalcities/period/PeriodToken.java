package org.interculturalcities.period;

/** A token of a period's text with its kind and number (year, month, day, season, half or quarter). */
record PeriodToken(Kind kind, int number) {

    /** Each kind has a letter, so that regular expressions can match sequences of tokens. */
    enum Kind {
        YEAR('Y'),
        SHORT_YEAR('y'),
        MONTH('M'),
        DAY('D'),
        SEASON('N'),
        HALF('H'),
        QUARTER('Q'),
        IN('I'),
        SINCE('S'),
        UNTIL('U'),
        DASH('-'),
        AND('&'),
        ONGOING('O'),
        EVERY_YEAR('R'),
        DURATION('L'),
        WORD('X'),
        NUMBER('#');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }
}
