package org.interculturalcities.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.period.PeriodToken.Kind;

/** Splits the text of a period into tokens. */
final class PeriodTokens {

    /** The lexical forms of tokens, in the order of matching. */
    private enum Form {
        ISO("(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?![-\\d])"),
        DATE("(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d)"),
        QUARTER("\\bq[1-4]\\b"),
        ON("\\+$"),
        /** Includes an ordinal suffix. */
        NUMBER("\\d+(?:st|nd|rd|th|er|ere|eme|º|ª|°|\\.(?=\\s*\\p{L}))?(?![\\p{L}\\d])"),
        /** Includes a trailing apostrophe. */
        WORD("\\p{L}+'?"),
        DASH("(?:\\s?(?:[-–—―→/]+|\\.{2,}))+\\s?"),
        AND("[,;&]"),
        OTHER("[^\\s().:]");

        private final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }

        private static final Pattern ANY = Pattern.compile(Stream.of(values())
                .map(form -> "(?<" + form.name() + ">" + form.pattern + ")")
                .collect(Collectors.joining("|")));

        static Form of(Matcher found) {
            return Stream.of(values())
                    .filter(form -> found.group(form.name()) != null)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Piece(Form form, String text) {}

    private static final Pattern BETWEEN = Pattern.compile("[./-]");
    private static final Pattern AFTER_DIGITS = Pattern.compile("\\D+$");

    /** Suffixes that spreadsheets and databases add to years and days. */
    private static final Pattern ADDED =
            Pattern.compile("(?<=\\b\\d{4})\\.0\\b|(?<=-\\d\\d)[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?z?");

    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d\\d\\s*/\\s*\\d{4}-\\d\\d");

    private final List<PeriodToken> tokens = new ArrayList<>();
    private final boolean fromMonthToMonth;

    PeriodTokens(String text) {
        String plain = ADDED.matcher(PeriodWords.fold(text)).replaceAll("");
        fromMonthToMonth = MONTHS.matcher(plain).matches();
        List<Piece> pieces = new ArrayList<>();
        for (Matcher found = Form.ANY.matcher(plain); found.find(); ) {
            Piece piece = new Piece(Form.of(found), found.group().strip());
            if (!PeriodWords.WITHOUT_MEANING.contains(piece.text())) {
                pieces.add(piece);
            }
        }
        int next = 0;
        while (next < pieces.size()) {
            next += take(pieces, next);
        }
        new TokenContext(tokens).resolve();
    }

    List<PeriodToken> tokens() {
        return tokens;
    }

    // The longest phrase wins: "on going" before "on".
    private int take(List<Piece> pieces, int at) {
        for (int length = Math.min(PeriodWords.MAX_PHRASE_LENGTH, pieces.size() - at); length > 0; length--) {
            String phrase = pieces.subList(at, at + length).stream()
                    .map(Piece::text)
                    .collect(Collectors.joining(" "))
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

    private void add(Piece piece) {
        String text = piece.text();
        switch (piece.form()) {
            case ISO -> addIso(text.split("-"));
            case DATE -> addDate(BETWEEN.split(text));
            case QUARTER -> tokens.add(new PeriodToken(Kind.QUARTER, Integer.parseInt(text.substring(1))));
            case ON -> tokens.add(new PeriodToken(Kind.ONGOING, 0));
            case NUMBER -> tokens.add(number(AFTER_DIGITS.matcher(text).replaceFirst("")));
            case DASH -> tokens.add(new PeriodToken(Kind.DASH, 0));
            case AND -> tokens.add(new PeriodToken(Kind.AND, 0));
            default -> {
                int numeral = PeriodWords.numeral(text);
                tokens.add(numeral > 0 ? new PeriodToken(Kind.NUMBER, numeral) : PeriodWords.meaning(text));
            }
        }
    }

    private void addIso(String[] parts) {
        if (parts.length == 3) {
            addDay(parts[0], parts[1], parts[2]);
        } else {
            addYearAnd(parts[0], parts[1]);
        }
    }

    // Day before month, as in all countries of the networks; 04/13/2020 is not a valid date.
    private void addDate(String[] parts) {
        if (parts.length == 3) {
            addDay(parts[2], parts[1], parts[0]);
        } else {
            addMonth(parts[1], parts[0]);
        }
    }

    private void addDay(String year, String month, String day) {
        tokens.add(counted(Kind.DAY, day));
        addMonth(year, month);
    }

    private void addMonth(String year, String month) {
        tokens.add(counted(Kind.MONTH, month));
        tokens.add(new PeriodToken(Kind.YEAR, Integer.parseInt(year)));
    }

    // Days and months start at one.
    private static PeriodToken counted(Kind kind, String digits) {
        int number = Integer.parseInt(digits);
        return new PeriodToken(number == 0 ? Kind.NUMBER : kind, number);
    }

    // "2011-14" spans four years and "2011-12" two; "2019-03" can only be a month.
    private void addYearAnd(String year, String next) {
        if (fromMonthToMonth || next.compareTo(year.substring(2)) <= 0 && next.compareTo("12") <= 0) {
            addMonth(year, next);
        } else {
            tokens.add(new PeriodToken(Kind.YEAR, Integer.parseInt(year)));
            tokens.add(new PeriodToken(Kind.DASH, 0));
            tokens.add(new PeriodToken(Kind.SHORT_YEAR, Integer.parseInt(next)));
        }
    }

    private PeriodToken number(String digits) {
        int value = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        if (digits.length() == 4 && value >= 1900 && value < 2100) {
            return new PeriodToken(Kind.YEAR, value);
        }
        boolean follows = tokens.size() > 1
                && tokens.get(tokens.size() - 1).kind() == Kind.DASH
                && tokens.get(tokens.size() - 2).kind() == Kind.YEAR;
        if (follows && digits.length() == 2) {
            return new PeriodToken(Kind.SHORT_YEAR, value);
        }
        return new PeriodToken(digits.length() <= 2 && value >= 1 && value <= 31 ? Kind.DAY : Kind.NUMBER, value);
    }
}
