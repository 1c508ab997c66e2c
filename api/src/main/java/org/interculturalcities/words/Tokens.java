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
        this.starts = words.stream().mapToInt(Word::start).toArray();
        this.ends = words.stream().mapToInt(Word::end).toArray();
        this.terms = words.stream()
                .flatMap(word -> word.terms().stream())
                .mapToInt(String::hashCode)
                .toArray();
        this.firstTerms = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            firstTerms[i + 1] = firstTerms[i] + words.get(i).terms().size();
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

    /** About how many bytes it takes up, the text aside. */
    public int weight() {
        return 4 * (starts.length * 3 + terms.length);
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
