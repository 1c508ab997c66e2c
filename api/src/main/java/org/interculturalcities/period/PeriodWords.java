package org.interculturalcities.period;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.period.PeriodToken.Kind;

/** The vocabulary of periods, in lower case without accents; month names come from Java (Unicode CLDR). */
final class PeriodWords {

    // The languages of the words below.
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "sr", "sr-Latn", "sq", "uk", "pl", "nl", "sv", "da", "nb", "ro", "el",
            "ca");

    private static final Map<Kind, String> WORDS = Map.of(
            Kind.SINCE,
                    """
                    since, from, starting, as of, as from, beginning, started, started in, launched, launched in, established,
                    established in, running since, depuis, du, a partir de, a partir du, a partir, des, de,
                    seit, ab, von, vom, desde, desde el, a partir de la, dal, dall', da, dalla, do ano, od, z, nga, من, qe nga, prej, од, з, від, siden, fra,
                    sedan, fran, sinds, vanaf, din, απο, απο το, منذ""",
            Kind.UNTIL,
                    """
                    until, till, to, through, up to, jusqu'a, jusqu'en, jusqu'au, au, bis, bis zum, hasta, al, a,
                    fino al, fino a, ad, ate, do, deri, deri ne, deri me, до, по, til, tot, pana in, μεχρι, εως, الى, حتى,
                    before, prior to, after, avant, apres, antes de, despues de, vor, nach, prima del, dopo, apos, після""",
            Kind.ONGOING,
                    """
                    ongoing, still ongoing, in progress, on going, on-going, onwards, onward, on, present, today, now, to date, current, currently, continuing,
                    continuous, continued, permanent, permanently, still in use, still running, still active, open-ended,
                    en cours, permanente, a ce jour, aujourd'hui, present jour, maintenant,
                    laufend, fortlaufend, andauernd, dauerhaft, heute, unbefristet, en curso, actualidad, la actualidad,
                    hoy, in corso, oggi, permanent en cours, em curso, atualidade, a atualidade, presente, hoje, a data, continuo,
                    u toku, danas, traje, у току, данас, ne vazhdim, ne vijim, sot,
                    триває, дотепер, досі, сьогодні, до сьогодні, الان, اليوم, a decorrer, em desenvolvimento, en marcha, donині, obecnie, nadal, pagaende, framat, och framat, lopende, heden, i dag, in prezent, σημερα, σε εξελιξη""",
            Kind.EVERY_YEAR,
                    """
                    every, every year, each year, annually, annual, yearly, chaque annee, tous les ans, annuel, annuellement,
                    jedes jahr, jahrlich, cada ano, anual, anualmente, todos los anos, ogni anno, annuale, annualmente,
                    todos os anos, svake godine, godisnje, сваке године, cdo vit, pervit, щороку, щорічно,
                    every month, each month, every week, tous les mois, chaque mois, jeden monat, cada mes, ogni mese, todos os meses,
                    monthly, weekly, biannual, biennial, mensuel, hebdomadaire, biennal, monatlich, wochentlich, mensual,
                    semanal, bienal, mensile, settimanale, biennale, mensal, щомісяця, щотижня""",
            Kind.AND, "and, et, und, y, e, i, dhe, и, och, og, oraz, та, &",
            Kind.IN,
                    """
                    in, during, throughout, school year, academic year, fiscal year, fy, annee scolaire, rentree, schuljahr,
                    curso, curso escolar, anno scolastico, ano letivo, todo o ano de, навчальний рік, en, le, au cours de, pendant, im, wahrend, em, no, durante, ao longo de, nel, nel corso del,
                    w, у, в, u, ne, протягом, early, mid, late, end, beginning, circa, ca, approx, approximately, about, around,
                    debut, mi, fin, environ, vers, anfang, mitte, ende, etwa, ungefahr, principios, mediados, finales, fines,
                    hacia, inizio, meta, fine, inicio, inicios, meados, finais, fim, cerca, початок, середина, кінець, близько""",
            Kind.DURATION,
                    """
                    year, years, month, months, week, weeks, day, days, an, ans, mois, semaines, jours, jahr, jahre, monate,
                    wochen, tage, ano, anos, mes, meses, semanas, dias, anno, anni, mese, mesi, settimane, giorni,
                    godina, godine, meseci, vit, vjet, vite, muaj, annee, annees, рік, року, roku, rok""",
            Kind.HALF, "half, semester, semestre, halbjahr, polugodiste, gjysma",
            Kind.QUARTER, "quarter, trimestre, quartal, kvartal, tremujori");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** The seasons in order from spring; in the months of the northern hemisphere, where nearly all cities are. */
    private static final List<String> SEASONS = List.of(
            "spring, printemps, fruhling, fruhjahr, primavera, prolece, pranvere, весна, весни, навесні, الربيع, ربيع",
            "summer, ete, sommer, verano, estate, verao, leto, vere, літо, літа, влітку, الصيف, صيف",
            "autumn, fall, automne, herbst, otono, autunno, outono, tardor, jesen, vjeshte, осінь, осені, восени, الخريف, خريف",
            "winter, hiver, invierno, inverno, hivern, zima, dimer, зима, зими, взимку, الشتاء, شتاء");

    static final List<String> WITHOUT_MEANING = List.of("of", "the", "l'", "der", "den", "dem", "das", "р", "рр");

    /** The maximum length of a phrase, in words. */
    static final int MAX_PHRASE_LENGTH = 3;

    private static final Map<String, PeriodToken> ALL = all();

    private PeriodWords() {}

    static PeriodToken meaning(String phrase) {
        return ALL.getOrDefault(phrase, new PeriodToken(Kind.WORD, 0));
    }

    static boolean knows(String phrase) {
        return ALL.containsKey(phrase);
    }

    /** The number that a word means, as in "three years" or "premier semestre"; zero if none. */
    static int numeral(String word) {
        return NUMERALS.getOrDefault(word, 0);
    }

    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("premier", 1),
            Map.entry("deuxieme", 2),
            Map.entry("troisieme", 3),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("erstes", 1),
            Map.entry("zweites", 2),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("primer", 1),
            Map.entry("segundo", 2),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("primo", 1),
            Map.entry("secondo", 2),
            Map.entry("due", 2),
            Map.entry("tre", 3),
            Map.entry("primeiro", 1),
            Map.entry("dois", 2),
            Map.entry("dva", 2),
            Map.entry("tri", 3),
            Map.entry("dy", 2));

    private static Map<String, PeriodToken> all() {
        Map<String, PeriodToken> all = new HashMap<>();
        WORDS.forEach((kind, words) ->
                Arrays.stream(words.split(",\\s*")).forEach(word -> all.put(fold(word), new PeriodToken(kind, 0))));
        for (int season = 1; season <= SEASONS.size(); season++) {
            PeriodToken token = new PeriodToken(Kind.SEASON, season);
            Arrays.stream(SEASONS.get(season - 1).split(",\\s*")).forEach(word -> all.put(fold(word), token));
        }
        LANGUAGES.stream().map(Locale::forLanguageTag).forEach(language -> months(language, all));
        return all;
    }

    private static void months(Locale language, Map<String, PeriodToken> all) {
        for (Month month : Month.values()) {
            PeriodToken token = new PeriodToken(Kind.MONTH, month.getValue());
            String name = month.getDisplayName(TextStyle.FULL, language);
            String alone = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
            Stream.of(name, genitive(name), alone, month.getDisplayName(TextStyle.SHORT, language))
                    .map(form -> fold(form).replace(".", ""))
                    .forEach(form -> all.putIfAbsent(form, token));
        }
    }

    // Serbian writes "od marta", "do oktobra"; in other languages these forms do not occur and do no harm.
    private static String genitive(String month) {
        return month.replaceFirst("bar$", "br").replaceFirst("бар$", "бр")
                + (month.matches(".*\\p{IsCyrillic}") ? "а" : "a");
    }

    /** Converts to lower case without accents or curly apostrophes. */
    static String fold(String text) {
        String parted = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return ACCENTS.matcher(parted).replaceAll("").replace('’', '\'').replace("ı", "i");
    }
}
