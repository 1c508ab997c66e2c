package org.interculturalcities.search.query;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.interculturalcities.text.TextAnalyzer.Word;

/** A token stream over words that are already analysed. */
abstract class PreparedTokenStream<T> extends TokenStream {

    private final Iterator<T> entries;
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private PreparedTokenStream(Iterator<T> entries) {
        this.entries = entries;
    }

    @Override
    public final boolean incrementToken() {
        if (!entries.hasNext()) {
            return false;
        }
        // All other attributes are set for each token.
        term.setEmpty();
        next(entries.next());
        return true;
    }

    abstract void next(T entry);

    /** Each term once, with its weight as its term frequency. */
    static TokenStream weighted(Map<String, Integer> weights) {
        return new PreparedTokenStream<>(weights.entrySet().iterator()) {
            private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);

            @Override
            void next(Map.Entry<String, Integer> entry) {
                term.append(entry.getKey());
                weight.setTermFrequency(entry.getValue());
            }
        };
    }

    /** Words in order; the terms of one word share a position. */
    static TokenStream ordered(List<Word> words) {
        return new Ordered(words);
    }

    private static final class Ordered extends TokenStream {

        private final List<Word> words;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int word;
        private int next;
        private int passed = 1;

        Ordered(List<Word> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            while (word < words.size() && next == words.get(word).terms().size()) {
                word++;
                next = 0;
                passed += word < words.size() ? 1 : 0;
            }
            if (word == words.size()) {
                return false;
            }
            term.setEmpty();
            term.append(words.get(word).terms().get(next++));
            step.setPositionIncrement(passed);
            passed = 0;
            return true;
        }
    }
}
