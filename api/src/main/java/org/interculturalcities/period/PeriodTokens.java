package org.interculturalcities.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.period.PeriodToken.Kind;

/** Splits the text of a period into tokens. */
final class PeriodTokens {

    /** The lexical forms of tokens, in the order of matching. */
    private enum Form {
        ISO("(?:19|20)\\d\\d[-.]\\d\\d(?:[-.]\\d\\d)?(?![-\\d])"),
        DATE("(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d)"),
        /** As in 2018/9, which is one year and the next. */
        NEXT_YEAR("(?:19|20)\\d\\d[-/]\\d(?!\\d)"),
        DECADE("(?:19|20)\\d0(?:'?s|-?er|-ті|-х|-их)(?!\\p{L})"),
        QUARTER("(?<!\\p{L})[qt][1-4](?!\\d)|(?<!\\d)[1-4][qt](?!\\p{L})"),
        HALF("(?<!\\p{L})[hs][12](?!\\d)|(?<!\\d)[12][hs](?!\\p{L})"),
        PLUS("\\+$"),
        SHORT("'\\d\\d(?![\\p{L}\\d])"),
        /** Includes an ordinal suffix. */
        NUMBER("\\d+(?:st|nd|rd|th|er|ere|eme|e|o|a|º|ª|°|\\.[oa]|\\.(?=\\s*\\p{L}))?(?![\\p{L}\\d])"),
        DIGITS("\\d+"),
        /** Includes a trailing apostrophe. */
        WORD("\\p{L}+'?"),
        DASH("(?:\\s?(?:[-–—−―→>/~]+|\\.{2,}|…))+\\s?"),
        AND("[,;&،؛]"),
        OTHER("[^\\s().:]");

        private final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }

        private static final Pattern ANY = Pattern.compile(Stream.of(values())
                .map(form -> "(?<" + form.name().replace("_", "") + ">" + form.pattern + ")")
                .collect(Collectors.joining("|")));

        static Form of(Matcher found) {
            return Stream.of(values())
                    .filter(form -> found.group(form.name().replace("_", "")) != null)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Piece(Form form, String text) {}

    private static final Pattern BETWEEN = Pattern.compile("[./-]");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

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

    /** The letters of the kinds of all tokens. */
    String letters() {
        return tokens.stream()
                .map(token -> String.valueOf(token.kind().letter()))
                .collect(Collectors.joining());
    }

    boolean has(Kind... kinds) {
        return tokens.stream().anyMatch(token -> token.is(kinds));
    }

    // The longest phrase wins: "on going" before "on".
    private int take(List<Piece> pieces, int at) {
        for (int length = Math.min(PeriodWords.MAX_PHRASE_LENGTH, pieces.size() - at); length > 0; length--) {
            Optional<PeriodToken> meaning = PeriodWords.meaning(phrase(pieces.subList(at, at + length)));
            if (meaning.isPresent()) {
                tokens.add(meaning.get());
                return length;
            }
        }
        add(pieces.get(at));
        return 1;
    }

    private static String phrase(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::text)
                .collect(Collectors.joining(" "))
                .replace(" - ", "-")
                .replace("' ", "'");
    }

    private void add(Piece piece) {
        String text = piece.text();
        switch (piece.form()) {
            case ISO -> addIso(text.split("[-.]"));
            case DATE -> addDate(BETWEEN.split(text));
            case NEXT_YEAR -> addNextYear(text.substring(0, 4), Integer.parseInt(text.substring(5)));
            case DECADE -> add(Kind.DECADE, Integer.parseInt(text.substring(0, 4)));
            case QUARTER -> add(Kind.QUARTER, digits(text));
            case HALF -> add(Kind.HALF, digits(text));
            case PLUS -> add(Kind.ONGOING, 0);
            case SHORT -> add(Kind.YEAR, fullYear(digits(text)));
            case NUMBER, DIGITS -> tokens.add(number(NOT_DIGITS.matcher(text).replaceAll("")));
            case DASH -> add(Kind.DASH, 0);
            case AND -> add(Kind.AND, 0);
            default -> add(Kind.WORD, 0);
        }
    }

    private void add(Kind kind, int number) {
        tokens.add(new PeriodToken(kind, number));
    }

    private static int digits(String text) {
        return Integer.parseInt(NOT_DIGITS.matcher(text).replaceAll(""));
    }

    // "'98" is of the last century.
    private static int fullYear(int shortYear) {
        return shortYear < 60 ? 2000 + shortYear : 1900 + shortYear;
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
        add(Kind.YEAR, Integer.parseInt(year));
    }

    // Days and months start at one.
    private static PeriodToken counted(Kind kind, String digits) {
        int number = Integer.parseInt(digits);
        return new PeriodToken(number == 0 ? Kind.NUMBER : kind, number);
    }

    // "2018/9" is two years, "2018/3" a month.
    private void addNextYear(String year, int next) {
        int start = Integer.parseInt(year);
        if (next == (start + 1) % 10) {
            addSpan(start, (start + 1) % 100);
        } else {
            addMonth(year, Integer.toString(next));
        }
    }

    // "2011-14" spans four years and "2011-12" two; "2019-03" can only be a month.
    private void addYearAnd(String year, String next) {
        if (fromMonthToMonth || next.compareTo(year.substring(2)) <= 0 && next.compareTo("12") <= 0) {
            addMonth(year, next);
        } else {
            addSpan(Integer.parseInt(year), Integer.parseInt(next));
        }
    }

    private void addSpan(int year, int shortYear) {
        add(Kind.YEAR, year);
        add(Kind.DASH, 0);
        add(Kind.SHORT_YEAR, shortYear);
    }

    private PeriodToken number(String digits) {
        int value = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        if (digits.length() == 4 && value >= 1900 && value < 2100) {
            return new PeriodToken(Kind.YEAR, value);
        }
        boolean follows = tokens.size() > 1
                && tokens.get(tokens.size() - 1).is(Kind.DASH)
                && tokens.get(tokens.size() - 2).is(Kind.YEAR);
        if (follows && digits.length() == 2) {
            return new PeriodToken(Kind.SHORT_YEAR, value);
        }
        return new PeriodToken(digits.length() <= 2 && value >= 1 && value <= 31 ? Kind.DAY : Kind.NUMBER, value);
    }
}
