package org.interculturalcities.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationRegularFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The token filters of a language: first normalisation (case, elided articles, a second script), then stemming. Uses
 * light stemmers, which seldom conflate different words. Other languages are not stemmed. Chinese, Japanese and Korean
 * use bigrams, which need no dictionary of 13 MB.
 */
record AnalyzerChain(UnaryOperator<TokenStream> prepare, UnaryOperator<TokenStream> stem) {

    static final AnalyzerChain NONE = stem(words -> words);

    private static final CharArraySet ITALIAN_ARTICLES = new CharArraySet(
            List.of(
                    "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl",
                    "negl", "sugl", "un", "m", "t", "s", "v", "d", "quell", "quest"),
            true);
    private static final CharArraySet CATALAN_ARTICLES = new CharArraySet(List.of("d", "l", "m", "n", "s", "t"), true);

    private static final Map<String, AnalyzerChain> BY_LANGUAGE = new TreeMap<>();

    static {
        put("ar", new AnalyzerChain(words -> new ArabicNormalizationFilter(lower(words)), ArabicStemFilter::new));
        put("bg", stem(BulgarianStemFilter::new));
        put(
                "ca",
                new AnalyzerChain(
                        words -> lower(new ElisionFilter(words, CATALAN_ARTICLES)), snowball(CatalanStemmer::new)));
        put("cs", stem(CzechStemFilter::new));
        put("da", stem(snowball(DanishStemmer::new)));
        put("de", new AnalyzerChain(words -> new GermanNormalizationFilter(lower(words)), GermanLightStemFilter::new));
        put("el", new AnalyzerChain(GreekLowerCaseFilter::new, GreekStemFilter::new));
        put("en", new AnalyzerChain(words -> lower(new EnglishPossessiveFilter(words)), KStemFilter::new));
        put("es", stem(SpanishLightStemFilter::new));
        put("et", stem(snowball(EstonianStemmer::new)));
        put("eu", stem(snowball(BasqueStemmer::new)));
        put("fa", new AnalyzerChain(words -> new PersianNormalizationFilter(lower(words)), PersianStemFilter::new));
        put("fi", stem(FinnishLightStemFilter::new));
        put(
                "fr",
                new AnalyzerChain(
                        words -> lower(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
                        FrenchLightStemFilter::new));
        put("ga", new AnalyzerChain(IrishLowerCaseFilter::new, snowball(IrishStemmer::new)));
        put("gl", stem(GalicianStemFilter::new));
        put("hi", new AnalyzerChain(words -> new HindiNormalizationFilter(lower(words)), HindiStemFilter::new));
        put("hu", stem(HungarianLightStemFilter::new));
        put("hy", stem(snowball(ArmenianStemmer::new)));
        put("id", stem(IndonesianStemFilter::new));
        put(
                "it",
                new AnalyzerChain(
                        words -> lower(new ElisionFilter(words, ITALIAN_ARTICLES)), ItalianLightStemFilter::new));
        put("lt", stem(snowball(LithuanianStemmer::new)));
        put("lv", stem(LatvianStemFilter::new));
        put("nb", stem(NorwegianLightStemFilter::new));
        put("nl", stem(snowball(DutchStemmer::new)));
        put("nn", stem(words -> new NorwegianLightStemFilter(words, NorwegianLightStemmer.NYNORSK)));
        put(
                "no",
                stem(words -> new NorwegianLightStemFilter(
                        words, NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK)));
        put("pl", stem(words -> new StempelFilter(words, new StempelStemmer(PolishAnalyzer.getDefaultTable()))));
        put("pt", stem(PortugueseLightStemFilter::new));
        put("ro", stem(snowball(RomanianStemmer::new)));
        put("ru", stem(RussianLightStemFilter::new));
        for (String language : new String[] {"sr", "hr", "bs", "sh"}) {
            put(
                    language,
                    new AnalyzerChain(
                            words -> new SerbianNormalizationRegularFilter(lower(words)),
                            snowball(SerbianStemmer::new)));
        }
        put("sv", stem(SwedishLightStemFilter::new));
        put(
                "tr",
                new AnalyzerChain(
                        words -> new TurkishLowerCaseFilter(new ApostropheFilter(words)),
                        snowball(TurkishStemmer::new)));
        put("uk", stem(words -> new MorfologikFilter(words, Ukrainian.DICTIONARY)));
    }

    /** The analyzer chain of a language (BCP 47). */
    static AnalyzerChain of(String language) {
        return BY_LANGUAGE.getOrDefault(language.split("-")[0], NONE);
    }

    /** Emits each word unchanged (marked as keyword, so that stemmers skip it) and then stemmed. */
    TokenStream apply(TokenStream words) {
        return stem.apply(new KeywordRepeatFilter(prepare.apply(words)));
    }

    private static void put(String language, AnalyzerChain analyzerChain) {
        BY_LANGUAGE.put(language, analyzerChain);
    }

    private static AnalyzerChain stem(UnaryOperator<TokenStream> stem) {
        return new AnalyzerChain(AnalyzerChain::lower, stem);
    }

    private static TokenStream lower(TokenStream words) {
        return new LowerCaseFilter(words);
    }

    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return words -> new SnowballFilter(words, stemmer.get());
    }

    /** Loaded with the first Ukrainian word, because the dictionary has 7 MB. */
    private static final class Ukrainian {

        static final Dictionary DICTIONARY = dictionary();

        private static Dictionary dictionary() {
            try {
                return Dictionary.read(Objects.requireNonNull(
                        Thread.currentThread().getContextClassLoader().getResource("ua/net/nlp/ukrainian.dict")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
