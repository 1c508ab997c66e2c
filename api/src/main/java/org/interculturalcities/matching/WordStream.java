package org.interculturalcities.matching;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.interculturalcities.words.Words.Word;

/** Words that were read already, handed to the index. */
abstract class WordStream<T> extends TokenStream {

    private final Iterator<T> entries;
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private WordStream(Iterator<T> entries) {
        this.entries = entries;
    }

    @Override
    public final boolean incrementToken() {
        if (!entries.hasNext()) {
            return false;
        }
        clearAttributes();
        next(entries.next());
        return true;
    }

    abstract void next(T entry);

    /** Each term once, with its weight in place of how often it occurs. */
    static TokenStream weighted(Map<String, Integer> weights) {
        return new WordStream<>(weights.entrySet().iterator()) {
            private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);

            @Override
            void next(Map.Entry<String, Integer> entry) {
                term.append(entry.getKey());
                weight.setTermFrequency(entry.getValue());
            }
        };
    }

    private record Placed(String term, int step) {}

    /** Word after word; the terms of one word stand in the same place. */
    static TokenStream ordered(List<Word> words) {
        int[] passed = {0};
        Iterator<Placed> placed = words.stream()
                .flatMap(word -> {
                    passed[0]++;
                    return word.terms().stream().map(term -> {
                        int step = passed[0];
                        passed[0] = 0;
                        return new Placed(term, step);
                    });
                })
                .iterator();
        return new WordStream<>(placed) {
            private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

            @Override
            void next(Placed word) {
                term.append(word.term());
                step.setPositionIncrement(word.step());
            }
        };
    }
}
