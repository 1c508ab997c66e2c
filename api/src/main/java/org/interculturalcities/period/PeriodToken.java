package org.interculturalcities.period;

/**
 * A token of a period's text.
 *
 * @param number the year, month, day, season, half, quarter or first year of a decade; of a length, its months
 */
record PeriodToken(Kind kind, int number) {

    /** Each kind has a letter, so that regular expressions can match sequences of tokens. */
    enum Kind {
        YEAR('Y'),
        SHORT_YEAR('y'),
        DECADE('C'),
        MONTH('M'),
        DAY('D'),
        SEASON('N'),
        HALF('H'),
        QUARTER('Q'),
        IN('I'),
        SINCE('S'),
        /** "De" and the like: "of" within a date, "from" before a span. */
        OF('F'),
        UNTIL('U'),
        BETWEEN('B'),
        /** Before or after a date, which is no date of the period. */
        NEAR('!'),
        DASH('-'),
        AND('&'),
        ONGOING('O'),
        EVERY_YEAR('R'),
        /** A unit of time. */
        DURATION('L'),
        /** A number of units. */
        LENGTH('l'),
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

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }
}
