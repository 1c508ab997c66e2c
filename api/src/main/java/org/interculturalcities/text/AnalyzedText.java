package org.interculturalcities.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.interculturalcities.text.TextAnalyzer.Word;

/** A tokenised text in compact form for repeated highlighting; stores a hash of each term, about 20 bytes per word. */
public final class AnalyzedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstTerms;
    private final int[] terms;

    private AnalyzedText(String text, int words, int terms) {
        this.text = text;
        this.starts = new int[words];
        this.ends = new int[words];
        this.firstTerms = new int[words + 1];
        this.terms = new int[terms];
    }

    public static AnalyzedText of(String text, List<Word> words) {
        AnalyzedText tokens = new AnalyzedText(
                text,
                words.size(),
                words.stream().mapToInt(word -> word.terms().size()).sum());
        int size = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            tokens.starts[i] = word.start();
            tokens.ends[i] = word.end();
            for (String term : word.terms()) {
                tokens.terms[size++] = term.hashCode();
            }
            tokens.firstTerms[i + 1] = size;
        }
        return tokens;
    }

    /** Writes the tokens, but not the text. */
    public void write(DataOutput out) throws IOException {
        out.writeVInt(starts.length);
        out.writeVInt(terms.length);
        for (int i = 0; i < starts.length; i++) {
            out.writeVInt(starts[i] - (i == 0 ? 0 : starts[i - 1]));
            out.writeVInt(ends[i] - starts[i]);
            out.writeVInt(firstTerms[i + 1] - firstTerms[i]);
        }
        for (int term : terms) {
            out.writeInt(term);
        }
    }

    /** Reads the tokens of a text that {@link #write} wrote. */
    public static AnalyzedText read(String text, DataInput in) throws IOException {
        AnalyzedText tokens = new AnalyzedText(text, in.readVInt(), in.readVInt());
        for (int i = 0; i < tokens.starts.length; i++) {
            tokens.starts[i] = in.readVInt() + (i == 0 ? 0 : tokens.starts[i - 1]);
            tokens.ends[i] = tokens.starts[i] + in.readVInt();
            tokens.firstTerms[i + 1] = tokens.firstTerms[i] + in.readVInt();
        }
        in.readInts(tokens.terms, 0, tokens.terms.length);
        return tokens;
    }

    /** The size in bytes. */
    public int weight() {
        return 160 + 2 * text.length() + Integer.BYTES * (3 * starts.length + terms.length);
    }

    public String text() {
        return text;
    }

    /** The number of words. */
    public int size() {
        return starts.length;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The hash of a term; the terms of one word are adjacent. */
    public int term(int index) {
        return terms[index];
    }

    public int firstTerm(int word) {
        return firstTerms[word];
    }

    public int endOfTerms(int word) {
        return firstTerms[word + 1];
    }

    public boolean has(int word, int term) {
        for (int i = firstTerms[word]; i < firstTerms[word + 1]; i++) {
            if (terms[i] == term) {
                return true;
            }
        }
        return false;
    }
}
