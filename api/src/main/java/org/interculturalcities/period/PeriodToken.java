package org.interculturalcities.period;

/** A piece of a period's text: what kind of piece, and the number in it (a year, a month, a day, a half or quarter). */
record PeriodToken(Kind kind, int number) {

    /** Each kind has a letter, so that a whole text can be matched against a pattern of letters. */
    enum Kind {
        YEAR('Y'),
        SHORT_YEAR('y'),
        MONTH('M'),
        DAY('D'),
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
