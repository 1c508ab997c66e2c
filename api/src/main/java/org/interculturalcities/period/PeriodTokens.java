package org.interculturalcities.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.period.Token.Kind;

/** Takes the text of a period apart. */
final class PeriodTokens {

    // A number with its ordinal ending, a word with its apostrophe, a dash, or one of the other signs.
    private static final Pattern PIECE = Pattern.compile(
            "(?<numeric>\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)|(?<number>\\d+)(?:st|nd|rd|th|er|ere|eme|º|ª|°|\\.(?=\\s*\\p{L}))?(?![\\p{L}\\d])"
                    + "|(?<word>[\\p{L}]+'?)|(?<dash>\\s?[-–—―/]+\\s?)|(?<and>[,;&+])|(?<other>[^\\s().:])");

    private final List<Token> tokens = new ArrayList<>();

    PeriodTokens(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(PeriodWords.fold(text));
        while (matcher.find()) {
            pieces.add(matcher.group().strip());
        }
        pieces.removeAll(PeriodWords.WITHOUT_MEANING);
        int next = 0;
        while (next < pieces.size()) {
            next += take(pieces, next);
        }
        tellDaysFromShortYears();
        dropDurations();
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
        if (piece.matches("[-–—―/]+")) {
            tokens.add(new Token(Kind.DASH, 0));
        } else if (piece.matches("[,;&+]")) {
            tokens.add(new Token(Kind.AND, 0));
        } else if (piece.matches("\\d+[./]\\d+[./]\\d+")) {
            addNumericDate(piece.split("[./]"));
        } else if (!digits.isEmpty() && digits.matches("\\d+")) {
            tokens.add(number(digits));
        } else {
            int numeral = PeriodWords.numeral(piece);
            tokens.add(numeral > 0 ? new Token(Kind.NUMBER, numeral) : PeriodWords.meaning(piece));
        }
    }

    // Day before month, as everywhere in the countries of the networks; 04/13/2020 is refused by the calendar.
    private void addNumericDate(String[] parts) {
        tokens.add(new Token(Kind.DAY, Integer.parseInt(parts[0])));
        tokens.add(new Token(Kind.MONTH, Integer.parseInt(parts[1])));
        tokens.add(new Token(Kind.YEAR, Integer.parseInt(parts[2])));
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

    // In "2019 - 31 December 2020" the 31 is a day, in "2019-21" the 21 is a year.
    private void tellDaysFromShortYears() {
        for (int at = 0; at < tokens.size() - 1; at++) {
            Token token = tokens.get(at);
            if (token.kind() == Kind.SHORT_YEAR && tokens.get(at + 1).kind() == Kind.MONTH) {
                tokens.set(at, new Token(Kind.DAY, token.number()));
            }
        }
    }

    // "11 months from", "Three years -": how long says nothing that the dates do not; "2nd half" says which half.
    private void dropDurations() {
        for (int at = tokens.size() - 1; at > 0; at = Math.min(at, tokens.size()) - 1) {
            Kind kind = tokens.get(at).kind();
            Token before = tokens.get(at - 1);
            boolean counted = before.kind() == Kind.DAY || before.kind() == Kind.NUMBER;
            if (counted && (kind == Kind.HALF || kind == Kind.QUARTER)) {
                tokens.set(at, new Token(kind, before.number()));
                tokens.remove(at - 1);
            } else if (counted && kind == Kind.DURATION) {
                tokens.remove(at);
                tokens.remove(at - 1);
                if (tokens.size() > at - 1 && tokens.get(at - 1).kind() == Kind.DASH) {
                    tokens.remove(at - 1);
                }
            }
        }
        mergeOfBetweenMonthAndYear();
    }

    // Romance languages say "21 de junho de 2018": there "de" joins, it does not begin.
    private void mergeOfBetweenMonthAndYear() {
        for (int at = tokens.size() - 2; at > 0; at--) {
            if (tokens.get(at).kind() == Kind.SINCE
                    && (tokens.get(at - 1).kind() == Kind.DAY
                            || tokens.get(at - 1).kind() == Kind.MONTH
                            || tokens.get(at - 1).kind() == Kind.HALF)) {
                tokens.remove(at);
            }
        }
    }
}
