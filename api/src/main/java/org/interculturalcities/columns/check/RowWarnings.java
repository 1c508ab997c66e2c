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

/** Adds warnings for suspicious but valid values. */
public final class RowWarnings {

    // Matches UTF-8 text that was decoded as Windows-1252.
    private static final Pattern MISREAD = Pattern.compile(
            "[ÃÂ][\\u0080-\\u00BF]|â€|Ð[\\u0080-\\u00BF\\u2018-\\u203A]|Ñ[\\u0080-\\u00BF\\u2018-\\u203A]");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "n/a", "n.a.", "na", "n/d", "n.d.", "nd", "s/d", "s.d.", "k.a.", "k. a.", "н/д", "tbd", "tbc", "todo",
            "xxx", "-", "--", "–", "—", "?", "none", "nil", "test", "...", "…");
    private static final Pattern TWO_YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\b.*\\b((?:19|20)\\d\\d)\\b");
    private static final int MIN_LETTERS_OF_A_SHOUT = 12;

    private RowWarnings() {}

    /** Checks plain text. */
    public static void about(String column, String text, RowProblems row) {
        if (MISREAD.matcher(text).find()) {
            row.warn(
                    column,
                    text,
                    "misread-characters",
                    "The text looks as if it was opened in the wrong encoding",
                    repaired(text).map(List::of).orElse(List.of()));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            row.warn(column, text, "lost-characters", "Replacement characters show that text was lost");
        }
        if (TextSanitizer.hasMarkup(text)) {
            row.warn(column, text, "markup-removed", "Texts are plain: markup is removed");
        }
        if (isPlaceholder(text)) {
            row.warn(column, text, "placeholder", "Leave the cell empty instead of a placeholder");
        }
    }

    /** Whether a text only says that there is none. */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Checks a title. */
    public static void aboutTitle(String title, RowProblems row) {
        long letters = title.chars().filter(Character::isLetter).count();
        long small = title.chars().filter(Character::isLowerCase).count();
        long capitals = title.chars().filter(Character::isUpperCase).count();
        if (letters >= MIN_LETTERS_OF_A_SHOUT && small == 0 && capitals == letters) {
            row.warn("title", title, "all-capitals", "A title all in capitals is hard to read");
        }
    }

    /** Checks whether a text is in the declared language. */
    public static void aboutLanguage(String language, String text, RowProblems row) {
        StopWords.contradict(language, text)
                .ifPresent(other -> row.warn(
                        "language",
                        language,
                        "another-language",
                        "The text seems to be in another language",
                        List.of(other)));
    }

    /** Checks a period: an unparsable one stays as text, but year filters do not find it. */
    public static void aboutPeriod(String value, int presentYear, RowProblems row) {
        // The rules reject it as too long; matching it would be slow.
        if (value.length() > PracticeRules.MAX_PERIOD_LENGTH) {
            return;
        }
        Period period = PeriodParser.parse(value);
        if (!period.understood()) {
            Matcher years = TWO_YEARS.matcher(value);
            boolean isReversed = years.find() && years.group(1).compareTo(years.group(2)) > 0;
            if (isReversed) {
                row.warn("period", value, "period-reversed", "The period ends before it begins");
            } else {
                row.warn(
                        "period",
                        value,
                        "period-not-understood",
                        "The period is not understood: the text is kept, but year filters do not find it",
                        List.of("2019", "2019-2021", "since 2008", "May 2018 - June 2019"));
            }
        } else if (period.from() != null && Integer.parseInt(period.from().substring(0, 4)) > presentYear) {
            row.warn("period", value, "period-in-future", "It has not begun yet");
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
