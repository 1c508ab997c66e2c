package org.interculturalcities.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.interculturalcities.text.TextAnalyzer;

/** The indexed terms with their document frequencies. */
public final class TermDictionary {

    private static final int MAX_LOOKED_AT = 1000;

    private final IndexReader reader;

    public TermDictionary(IndexReader reader) {
        this.reader = reader;
    }

    private record Entry(String word, int records) {}

    int records(String term) {
        try {
            return reader.docFreq(new Term(WeightedTerms.FIELD, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String term) {
        return records(term) > 0;
    }

    /** The most frequent terms that extend a prefix. */
    List<String> continuing(String beginning, int limit) {
        try {
            List<Entry> found = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(reader, WeightedTerms.FIELD);
            if (terms == null) {
                return List.of();
            }
            TermsEnum words = terms.iterator();
            BytesRef start = new BytesRef(beginning);
            if (words.seekCeil(start) == TermsEnum.SeekStatus.END) {
                return List.of();
            }
            for (BytesRef word = words.term();
                    word != null && StringHelper.startsWith(word, start) && found.size() < MAX_LOOKED_AT;
                    word = words.next()) {
                if (word.length > start.length) {
                    found.add(new Entry(word.utf8ToString(), words.docFreq()));
                }
            }
            return mostFrequent(found, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Terms within an edit distance; insertion, deletion, substitution and transposition count as one edit each. */
    List<String> near(String word, int slips, int limit) {
        try {
            Terms terms = MultiTerms.getTerms(reader, WeightedTerms.FIELD);
            if (terms == null) {
                return List.of();
            }
            Automaton nearly = new LevenshteinAutomata(word, true).toAutomaton(slips);
            TermsEnum words = terms.intersect(new CompiledAutomaton(nearly), null);
            List<Entry> found = new ArrayList<>();
            for (BytesRef near = words.next(); near != null; near = words.next()) {
                String text = near.utf8ToString();
                if (!TextAnalyzer.isStem(text) && !text.equals(word)) {
                    found.add(new Entry(text, words.docFreq()));
                }
            }
            return mostFrequent(found, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> mostFrequent(List<Entry> found, int limit) {
        return found.stream()
                .sorted(Comparator.comparing(Entry::records).reversed().thenComparing(Entry::word))
                .limit(limit)
                .map(Entry::word)
                .toList();
    }
}
