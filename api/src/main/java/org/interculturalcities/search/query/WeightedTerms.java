package org.interculturalcities.search.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.TextAnalyzer.Word;

/**
 * The terms of one record, weighted by field as in BM25F (Robertson and Zaragoza, 2009). Weights are computed at
 * indexing time, so that a query reads one postings list per term. A term in several languages counts once.
 */
public final class WeightedTerms {

    public static final String FIELD = "words";

    /** Ignores length: otherwise the shortest of the records with a label would lead, whatever their titles say. */
    public static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity terms = new BM25Similarity(4f, 0f);
        private final Similarity phrases = new BM25Similarity();

        @Override
        public Similarity get(String field) {
            return field.equals(FIELD) ? terms : phrases;
        }
    };

    private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    // Phrases do not match across the boundary of two texts.
    private static final List<Word> GAP = Collections.nCopies(10, new Word(List.of(), 0, 0));

    // Labels are few, and many records share them.
    private static final LoadingCache<Label, List<Word>> LABELS = Caffeine.newBuilder()
            .maximumSize(20_000)
            .build(label -> TextAnalyzer.analyze(label.language(), label.text()));

    private record Label(String language, String text) {}

    private final Map<String, Map<String, Integer>> weights = new HashMap<>();
    private final Map<String, List<Word>> order = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    /** The field that stores term positions of a language, for phrase queries. */
    static String phrases(String language) {
        return "phrases." + language;
    }

    /** Adds a text; each occurrence of a word adds the weight, up to a maximum number of occurrences. */
    public void text(String language, List<Word> words, int weight, int most) {
        follow(language, words);
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> word.terms().forEach(term -> counts.merge(term, 1, Integer::sum)));
        Map<String, Integer> sums = weights.computeIfAbsent(language, key -> new HashMap<>());
        counts.forEach((term, count) -> sums.merge(term, weight * Math.min(count, most), Integer::sum));
    }

    /** Adds a label in a language, also as a phrase; a word of several labels counts once, with the highest weight. */
    public void label(String language, String label, int weight) {
        List<Word> words = LABELS.get(new Label(language, label));
        follow(language, words);
        words.forEach(word -> word.terms().forEach(term -> label(term, weight)));
    }

    /** Adds a name, also as a phrase; it is not stemmed. */
    public void name(String name, int weight) {
        List<Word> words = LABELS.get(new Label(TextAnalyzer.ANY, name));
        follow(TextAnalyzer.ANY, words);
        words.forEach(word -> label(word.exact(), weight));
    }

    private void label(String term, int weight) {
        labels.merge(term, weight, Math::max);
    }

    private void follow(String language, List<Word> words) {
        List<Word> before = order.computeIfAbsent(language, key -> new ArrayList<>());
        before.addAll(words);
        before.addAll(GAP);
    }

    public void addTo(Document document) {
        Map<String, Integer> total = new HashMap<>();
        weights.values().forEach(own -> own.forEach((term, weight) -> total.merge(term, weight, Math::max)));
        labels.forEach((term, weight) -> total.merge(term, weight, Integer::sum));
        document.add(new Field(FIELD, PreparedTokenStream.weighted(total), WEIGHTED));
        order.forEach((language, words) ->
                document.add(new Field(phrases(language), PreparedTokenStream.ordered(words), ORDERED)));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The languages of the indexed texts, derived from the fields of an index. */
    public static List<String> languages(Iterable<FieldInfo> fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(FieldInfo::getName)
                .filter(name -> name.startsWith(phrases("")))
                .map(name -> name.substring(phrases("").length()))
                .sorted()
                .toList();
    }
}
