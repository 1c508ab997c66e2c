package org.interculturalcities.columns.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.editing.TextSanitizer;
import org.interculturalcities.editing.practice.PracticeRules;
import org.interculturalcities.period.Period;
import org.interculturalcities.period.PeriodParser;
import org.interculturalcities.text.StopWords;

/** What is taken as it is, but looks as if nobody had meant it so. */
public final class RowWarnings {

    // What UTF-8 looks like when it was read as Windows-1252.
    private static final Pattern MISREAD = Pattern.compile(
            "[ÃÂ][\\u0080-\\u00BF]|â€|Ð[\\u0080-\\u00BF\\u2018-\\u203A]|Ñ[\\u0080-\\u00BF\\u2018-\\u203A]");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "n/a", "n.a.", "na", "tbd", "tbc", "todo", "xxx", "-", "--", "–", "?", "none", "nil", "test", "...", "…");
    private static final Pattern TWO_YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\b.*\\b((?:19|20)\\d\\d)\\b");
    private static final int FEWEST_LETTERS_OF_A_SHOUT = 12;

    private RowWarnings() {}

    /** About a piece of text for readers. */
    public static void about(String column, String text, RowCheck row) {
        if (MISREAD.matcher(text).find()) {
            row.warn(
                    column,
                    text,
                    "misread-characters",
                    "This looks like a text that was opened in a wrong encoding",
                    repaired(text).map(List::of).orElse(List.of()));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            row.warn(column, text, "lost-characters", "Characters were lost before this file was made", List.of());
        }
        if (TextSanitizer.hasMarkup(text)) {
            row.warn(column, text, "markup-removed", "Markup is taken out, texts are plain", List.of());
        }
        if (PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            row.warn(column, text, "placeholder", "Leave the cell empty where there is nothing to say", List.of());
        }
    }

    /** About a title. */
    public static void aboutTitle(String title, RowCheck row) {
        long letters = title.chars().filter(Character::isLetter).count();
        long small = title.chars().filter(Character::isLowerCase).count();
        long capitals = title.chars().filter(Character::isUpperCase).count();
        if (letters >= FEWEST_LETTERS_OF_A_SHOUT && small == 0 && capitals == letters) {
            row.warn("title", title, "all-capitals", "A title all in capitals is hard to read", List.of());
        }
    }

    /** About the language that a text is said to be in. */
    public static void aboutLanguage(String language, String text, RowCheck row) {
        StopWords.contradict(language, text)
                .ifPresent(other -> row.warn(
                        "language",
                        language,
                        "another-language",
                        "The words of the text are those of another language",
                        List.of(other)));
    }

    /** About when it ran: a period that was not understood is kept, but no year finds it. */
    public static void aboutPeriod(String given, int presentYear, RowCheck row) {
        // Refused as too long all the same, and patterns take their time with it.
        if (given.length() > PracticeRules.LONGEST_PERIOD) {
            return;
        }
        Period period = PeriodParser.parse(given);
        if (!period.understood()) {
            Matcher years = TWO_YEARS.matcher(given);
            boolean isReversed = years.find() && years.group(1).compareTo(years.group(2)) > 0;
            if (isReversed) {
                row.warn("period", given, "period-reversed", "It ends before it begins; kept as it is", List.of());
            } else {
                row.warn(
                        "period",
                        given,
                        "period-not-understood",
                        "Kept as it is, but no year finds it",
                        List.of("2019", "2019-2021", "since 2008", "May 2018 - June 2019"));
            }
        } else if (period.from() != null && Integer.parseInt(period.from().substring(0, 4)) > presentYear) {
            row.warn("period", given, "period-in-future", "It has not begun yet", List.of());
        }
    }

    private static Optional<String> repaired(String text) {
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
                    .filter(repaired -> repaired.length() < text.length());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
