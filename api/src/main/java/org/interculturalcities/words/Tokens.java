package org.interculturalcities.words;

import java.util.List;
import org.interculturalcities.words.Words.Word;

/** A text read in words and kept small, to be marked often: of each term only a hash, some 20 bytes a word. */
public final class Tokens {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstTerms;
    private final int[] terms;

    private Tokens(String text, List<Word> words) {
        this.text = text;
        int size = words.size();
        this.starts = new int[size];
        this.ends = new int[size];
        this.firstTerms = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Word word = words.get(i);
            starts[i] = word.start();
            ends[i] = word.end();
            firstTerms[i + 1] = firstTerms[i] + word.terms().size();
        }
        this.terms = new int[firstTerms[size]];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < words.get(i).terms().size(); j++) {
                terms[firstTerms[i] + j] = words.get(i).terms().get(j).hashCode();
            }
        }
    }

    public static Tokens of(String language, String text) {
        return new Tokens(text, Words.in(language, text));
    }

    public String text() {
        return text;
    }

    /** How many words there are. */
    public int size() {
        return starts.length;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The hashes of the terms that a word is found by, one after the other. */
    public int term(int place) {
        return terms[place];
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
