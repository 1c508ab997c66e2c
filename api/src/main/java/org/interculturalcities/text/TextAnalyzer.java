package org.interculturalcities.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text, read as its language is: each as it stands, and without its ending. */
public final class TextAnalyzer {

    /** The longest query taken, in characters. */
    public static final int LONGEST = 1000;

    /** A language of which nothing is known: names, and words that may be of any language. */
    public static final String ANY = "und";

    private static final Map<String, Analyzer> ANALYZERS = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> PAIRING = new ConcurrentHashMap<>();

    private TextAnalyzer() {}

    /** One word of a text: the terms it is found by, and where it stands in the text. */
    public record Word(List<String> terms, int start, int end) {

        /** As it was written, but for case and accents. */
        public String exact() {
            return terms.get(0);
        }

        public List<String> stems() {
            return terms.stream().filter(TextAnalyzer::isStem).toList();
        }
    }

    /** A text without case, accents and other differences that readers do not type. */
    public static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(text);
    }

    /** A text without the spaces of all kinds, and what cannot be seen, at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isNothing(text.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    // Also the spaces of zero width, which are no spaces to Java, and the mark of a byte order.
    private static boolean isNothing(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }

    /** Whether a term of the index is a stem, and not a word as it stands. */
    public static boolean isStem(String term) {
        return term.charAt(0) == StemPrefix.MARK;
    }

    /** The languages whose words are known in more than one form. */
    public static Set<String> languages() {
        return AnalyzerChain.languages();
    }

    /** The way to read texts of a language (BCP 47). */
    public static Analyzer analyzer(String language) {
        return ANALYZERS.computeIfAbsent(language, known -> new WordAnalyzer(known, false));
    }

    public static List<Word> in(String language, String text) {
        // Both apostrophes are typed for the one that is meant.
        return read(language, text.replace('\u2019', '\''));
    }

    private static List<Word> read(String language, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer(language, text).tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new Word(new ArrayList<>(2), place.startOffset(), place.endOffset()));
                }
                List<String> terms = words.get(words.size() - 1).terms();
                terms.add(terms.isEmpty() ? term.toString() : sound(term.toString(), terms.get(0)));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        joinAtHyphens(words, text);
        return words;
    }

    // A stemmer that leaves next to nothing, or a little word, has taken the word for another: fordom does not come
    // from for.
    private static String sound(String stem, String exact) {
        boolean isSound = 2 * stem.length() > exact.length() && !StopWords.contain(stem.substring(1));
        return isSound ? stem : StemPrefix.MARK + exact;
    }

    // What one writes "anti-rumour" another writes "antirumour": the second word is found by both together, too.
    private static void joinAtHyphens(List<Word> words, String text) {
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            if (second.start() == first.end() + 1 && isHyphen(text.charAt(first.end()))) {
                String joined = first.exact() + second.exact();
                second.stems().stream()
                        .map(stem -> StemPrefix.MARK + first.exact() + stem.substring(1))
                        .forEach(second.terms()::add);
                second.terms().add(joined);
            }
        }
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    private static Analyzer analyzer(String language, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWithoutSpaces(text.charAt(i))) {
                return PAIRING.computeIfAbsent(language, known -> new WordAnalyzer(known, true));
            }
        }
        return analyzer(language);
    }

    // Hangul and, beyond the Latin and Greek additions and the symbols, the scripts of Chinese and Japanese.
    private static boolean isWithoutSpaces(char character) {
        return character >= '\u1100' && character < '\u1200' || character >= '\u2E80';
    }

    private static final class WordAnalyzer extends Analyzer {

        private final AnalyzerChain analyzerChain;

        private final boolean inPairs;

        WordAnalyzer(String language, boolean inPairs) {
            this.inPairs = inPairs;
            this.analyzerChain = AnalyzerChain.of(language);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream pairs = inPairs ? new CJKBigramFilter(new CJKWidthFilter(words)) : words;
            return new TokenStreamComponents(words, new StemPrefix(new ICUFoldingFilter(analyzerChain.apply(pairs))));
        }

        // A phrase does not run from the end of one text into the beginning of the next.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
