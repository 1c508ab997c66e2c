package org.interculturalcities.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The matching documents with their scores, sorted by document number; eight bytes per document. */
public final class MatchingDocuments {

    private int[] documents = new int[64];
    private float[] scores = new float[64];
    private int size;

    private MatchingDocuments() {}

    static MatchingDocuments of(Query query, IndexSearcher searcher) {
        MatchingDocuments found = new MatchingDocuments();
        try {
            searcher.search(query, found.new Collector());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.documents = Arrays.copyOf(found.documents, found.size);
        found.scores = Arrays.copyOf(found.scores, found.size);
        return found;
    }

    public int size() {
        return size;
    }

    public int document(int index) {
        return documents[index];
    }

    public float score(int index) {
        return scores[index];
    }

    private void add(int document, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    private final class Collector extends SimpleCollector {

        private int first;
        private Scorable scorer = new NoScore();

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            first = segment.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            add(first + document, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    private static final class NoScore extends Scorable {

        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    }
}
