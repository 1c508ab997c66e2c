package org.interculturalcities.period;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.period.PeriodToken.Kind;

/** The vocabulary of periods: {@code periods.csv}, and the names of months from Java (Unicode CLDR). */
final class PeriodWords {

    // The languages of the names of months; Arabic has several sets of them.
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "sr", "sr-Latn", "sq", "uk", "pl", "nl", "sv", "da", "nb", "ro", "el",
            "ca", "gl", "tr", "ar", "ar-LB", "ar-MA", "ar-DZ");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern DIGIT = Pattern.compile("(?![0-9])\\p{Nd}");

    static final List<String> WITHOUT_MEANING =
            List.of("of", "the", "l'", "der", "den", "dem", "das", "р", "рр", "r", "г", "?", "'", "\"");

    /** The maximum length of a phrase, in words. */
    static final int MAX_PHRASE_LENGTH = 4;

    private static final Map<String, PeriodToken> ALL = all();

    private PeriodWords() {}

    static Optional<PeriodToken> meaning(String phrase) {
        return Optional.ofNullable(ALL.get(phrase));
    }

    // A word with two meanings has the one that comes first in the file.
    private static Map<String, PeriodToken> all() {
        Map<String, PeriodToken> all = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(PeriodWords.class.getResourceAsStream("/periods.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(row -> addAll(row, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LANGUAGES.stream().map(Locale::forLanguageTag).forEach(language -> months(language, all));
        return all;
    }

    private static void addAll(NamedCsvRecord row, Map<String, PeriodToken> all) {
        String number = row.getField("number");
        PeriodToken token =
                new PeriodToken(Kind.valueOf(row.getField("kind")), number.isEmpty() ? 0 : Integer.parseInt(number));
        Arrays.stream(row.getField("words").split("\\|")).forEach(word -> all.putIfAbsent(fold(word), token));
    }

    private static void months(Locale language, Map<String, PeriodToken> all) {
        for (Month month : Month.values()) {
            PeriodToken token = new PeriodToken(Kind.MONTH, month.getValue());
            String name = month.getDisplayName(TextStyle.FULL, language);
            String alone = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
            Stream.of(
                            name,
                            genitive(name),
                            alone,
                            month.getDisplayName(TextStyle.SHORT, language),
                            month.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                    .map(form -> fold(form).replace(".", ""))
                    .forEach(form -> all.putIfAbsent(form, token));
        }
    }

    // Serbian writes "od marta", "do oktobra"; in other languages these forms do not occur and do no harm.
    private static String genitive(String month) {
        return month.replaceFirst("bar$", "br").replaceFirst("бар$", "бр")
                + (month.matches(".*\\p{IsCyrillic}") ? "а" : "a");
    }

    /** Converts to lower case with plain digits, without accents or curly apostrophes. */
    static String fold(String text) {
        String parted = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = ACCENTS.matcher(parted).replaceAll("").replace('’', '\'').replace("ı", "i");
        return DIGIT.matcher(plain)
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
    }
}
