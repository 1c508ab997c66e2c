package org.interculturalcities.practice.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.StoredRecord;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.TextAnalyzer.Word;

/** Finds practices by prefixes of title words, in any order, for suggestions. */
public final class TitleSearch {

    private static final String FIELD = "title";
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    // The first characters must match exactly, otherwise too many words are similar.
    private static final int BEGINNING = 2;

    private TitleSearch() {}

    static void add(Document document, List<Word> title) {
        title.stream()
                .flatMap(word -> word.terms().stream())
                .filter(term -> !TextAnalyzer.isStem(term))
                .distinct()
                .forEach(term -> document.add(new StringField(FIELD, term, Field.Store.NO)));
    }

    /** The newest practices whose title words begin with the typed ones; allows typos if there are none. */
    public static Stream<StoredRecord> beginning(String typed, Snapshot snapshot, int limit) {
        List<String> words = TextAnalyzer.analyze(TextAnalyzer.ANY, typed).stream()
                .map(Word::exact)
                .toList();
        if (words.isEmpty()) {
            return Stream.of();
        }
        List<StoredRecord> found = snapshot.first(all(words, false), PracticeSort.NEWEST.sort(), limit);
        return (found.isEmpty() ? snapshot.first(all(words, true), PracticeSort.NEWEST.sort(), limit) : found).stream();
    }

    private static Query all(List<String> words, boolean nearly) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            Term term = new Term(FIELD, word);
            boolean slip = nearly && word.length() >= LONG_ENOUGH_FOR_A_SLIP;
            all.add(slip ? new FuzzyQuery(term, 1, BEGINNING) : new PrefixQuery(term), Occur.MUST);
        }
        return all.build();
    }
}
