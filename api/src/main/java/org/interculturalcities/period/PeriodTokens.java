package org.interculturalcities.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.period.Token.Kind;

/** Takes the text of a period apart. */
final class PeriodTokens {

    // A date as computers write it, a number with its ordinal ending, a word with its apostrophe, a dash, or another
    // sign.
    private static final Pattern PIECE = Pattern.compile("(?<iso>(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?![-\\d]))"
            + "|(?<numeric>(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d))|(?<quarter>\\bq[1-4]\\b)|(?<on>\\+$)|(?<number>\\d+)(?:st|nd|rd|th|er|ere|eme|º|ª|°|\\.(?=\\s*\\p{L}))?(?![\\p{L}\\d])"
            + "|(?<word>[\\p{L}]+'?)|(?<dash>\\s?[-–—―→/]+\\s?)|(?<and>[,;&])|(?<other>[^\\s().:])");

    /** What spreadsheets and databases add to a year, and to a day. */
    private static final Pattern ADDED =
            Pattern.compile("(?<=\\b\\d{4})\\.0\\b|(?<=-\\d\\d)[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?z?");

    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d\\d\\s*/\\s*\\d{4}-\\d\\d");

    private final List<Token> tokens = new ArrayList<>();
    private final boolean fromMonthToMonth;

    PeriodTokens(String text) {
        List<String> pieces = new ArrayList<>();
        String plain = ADDED.matcher(PeriodWords.fold(text)).replaceAll("");
        fromMonthToMonth = MONTHS.matcher(plain).matches();
        Matcher matcher = PIECE.matcher(plain);
        while (matcher.find()) {
            pieces.add(matcher.group().strip());
        }
        pieces.removeAll(PeriodWords.WITHOUT_MEANING);
        int next = 0;
        while (next < pieces.size()) {
            next += take(pieces, next);
        }
        new Neighbours(tokens).settle();
    }

    List<Token> tokens() {
        return tokens;
    }

    // The longest phrase counts: "on going" before "on".
    private int take(List<String> pieces, int at) {
        for (int length = Math.min(PeriodWords.LONGEST_PHRASE, pieces.size() - at); length > 0; length--) {
            String phrase = String.join(" ", pieces.subList(at, at + length))
                    .replace(" - ", "-")
                    .replace("' ", "'");
            if (PeriodWords.knows(phrase)) {
                tokens.add(PeriodWords.meaning(phrase));
                return length;
            }
        }
        add(pieces.get(at));
        return 1;
    }

    private void add(String piece) {
        String digits = piece.replaceAll("\\D+$", "");
        if (piece.matches("[-–—―→/]+")) {
            tokens.add(new Token(Kind.DASH, 0));
        } else if (piece.matches("[,;&]")) {
            tokens.add(new Token(Kind.AND, 0));
        } else if (piece.matches("q\\d")) {
            tokens.add(new Token(Kind.QUARTER, Integer.parseInt(piece.substring(1))));
        } else if (piece.equals("+")) {
            tokens.add(new Token(Kind.ONGOING, 0));
        } else if (piece.matches("\\d+[./-]\\d+[./-]\\d{4}")) {
            String[] parts = piece.split("[./-]");
            // Day before month, as everywhere in the countries of the networks; 04/13/2020 is refused by the calendar.
            addDate(parts[2], parts[1], parts[0]);
        } else if (piece.matches("\\d+[./-]\\d{4}")) {
            String[] parts = piece.split("[./-]");
            addMonth(parts[1], parts[0]);
        } else if (piece.matches("\\d{4}-\\d\\d-\\d\\d")) {
            String[] parts = piece.split("-");
            addDate(parts[0], parts[1], parts[2]);
        } else if (piece.matches("\\d{4}-\\d\\d")) {
            addYearAnd(piece.substring(0, 4), piece.substring(5));
        } else if (!digits.isEmpty() && digits.matches("\\d+")) {
            tokens.add(number(digits));
        } else {
            int numeral = PeriodWords.numeral(piece);
            tokens.add(numeral > 0 ? new Token(Kind.NUMBER, numeral) : PeriodWords.meaning(piece));
        }
    }

    private void addDate(String year, String month, String day) {
        tokens.add(new Token(Kind.DAY, Integer.parseInt(day)));
        addMonth(year, month);
    }

    private void addMonth(String year, String month) {
        tokens.add(new Token(Kind.MONTH, Integer.parseInt(month)));
        tokens.add(new Token(Kind.YEAR, Integer.parseInt(year)));
    }

    // "2011-14" is four years and "2011-12" two, "2019-03" can only be a month.
    private void addYearAnd(String year, String next) {
        if (fromMonthToMonth || next.compareTo(year.substring(2)) <= 0 && next.compareTo("12") <= 0) {
            addMonth(year, next);
        } else {
            tokens.add(new Token(Kind.YEAR, Integer.parseInt(year)));
            tokens.add(new Token(Kind.DASH, 0));
            tokens.add(new Token(Kind.SHORT_YEAR, Integer.parseInt(next)));
        }
    }

    private Token number(String digits) {
        int value = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        if (digits.length() == 4 && value >= 1900 && value < 2100) {
            return new Token(Kind.YEAR, value);
        }
        boolean follows = tokens.size() > 1
                && tokens.get(tokens.size() - 1).kind() == Kind.DASH
                && tokens.get(tokens.size() - 2).kind() == Kind.YEAR;
        if (follows && digits.length() == 2) {
            return new Token(Kind.SHORT_YEAR, value);
        }
        return new Token(digits.length() <= 2 && value >= 1 && value <= 31 ? Kind.DAY : Kind.NUMBER, value);
    }
}
