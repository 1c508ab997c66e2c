package org.interculturalcities.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Splits texts into words with the analyzer of their language; each word has its exact form and its stem. */
public final class TextAnalyzer {

    /** The maximum length of a query, in characters. */
    public static final int MAX_LENGTH = 1000;

    /** The undetermined language, for names and for words of any language. */
    public static final String ANY = "und";

    private static final Map<String, Analyzer> ANALYZERS = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> PAIRING = new ConcurrentHashMap<>();

    private TextAnalyzer() {}

    /** A word of a text: its index terms and its offsets in the text. */
    public record Word(List<String> terms, int start, int end) {

        /** The exact form in lower case without accents. */
        public String exact() {
            return terms.get(0);
        }

        public List<String> stems() {
            return terms.stream().filter(TextAnalyzer::isStem).toList();
        }
    }

    /** Folds case, accents and other differences that readers do not type. */
    public static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(text);
    }

    /** Strips all kinds of spaces and invisible characters from both ends. */
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

    // Includes zero-width spaces, which Java does not treat as spaces, and the byte order mark.
    private static boolean isNothing(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }

    /** Whether an index term is a stem, not an exact word. */
    public static boolean isStem(String term) {
        return term.charAt(0) == StemPrefix.MARK;
    }

    /** The analyzer of a language (BCP 47). */
    public static Analyzer analyzer(String language) {
        return ANALYZERS.computeIfAbsent(language, known -> new WordAnalyzer(known, false));
    }

    public static List<Word> analyze(String language, String text) {
        // Readers type straight and curly apostrophes interchangeably.
        return read(language, text.replace('\u2019', '\''));
    }

    private static List<Word> read(String language, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer(language, text).tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new Word(new ArrayList<>(2), offsets.startOffset(), offsets.endOffset()));
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

    // A stem that is very short or a stop word is wrong: "fordom" is not a form of "for".
    private static String sound(String stem, String exact) {
        boolean isSound = 2 * stem.length() > exact.length() && !StopWords.contain(stem.substring(1));
        return isSound ? stem : StemPrefix.MARK + exact;
    }

    // Some write "anti-rumour" and others "antirumour", so the second word is also indexed joined with the first.
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

    // Hangul, and the Chinese and Japanese scripts beyond the Latin and Greek additions and the symbols.
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

        // Phrases do not match across the boundary of two texts.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
