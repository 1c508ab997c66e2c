package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.interculturalcities.facet.FacetCounter;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.search.query.MatchingDocuments;
import org.jspecify.annotations.Nullable;

/** Computes results, total and all facet counts in one pass over a snapshot of the index. */
final class SearchExecutor {

    private final IndexSearcher searcher;
    private final FacetStore facets;

    SearchExecutor(IndexSearcher searcher, FacetStore facets) {
        this.searcher = searcher;
        this.facets = facets;
    }

    SearchResult answer(SearchRequest request) {
        try {
            FacetCounter counter = new FacetCounter(
                    facets, request.facets(), request.filters(), request.exclusions(), request.crossed());
            TopFieldCollector top = topCollector(request);
            FixedBitSet allowed = allowed(request);
            long total = 0;
            int next = 0;
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                SegmentCollector collector =
                        new SegmentCollector(segment, counter.in(segment), top.getLeafCollector(segment), allowed);
                if (request.matches() == null) {
                    collector.collectAll();
                } else {
                    next = collector.collect(request.matches(), next);
                }
                total += collector.total;
            }
            return new SearchResult(total, hits(request, top.topDocs()), counter.counts(), counter.pairs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopFieldCollector topCollector(SearchRequest request) {
        int limit = Math.min(
                request.skip() + request.limit(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        return new TopFieldCollectorManager(request.sort(), Math.max(1, limit), request.after(), Integer.MAX_VALUE)
                .newCollector();
    }

    private @Nullable FixedBitSet allowed(SearchRequest request) throws IOException {
        if (request.conditions().isEmpty()) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        request.conditions().forEach(condition -> all.add(condition, Occur.FILTER));
        FixedBitSet allowed = new FixedBitSet(searcher.getIndexReader().maxDoc());
        searcher.search(all.build(), new BitSetCollector(allowed));
        return allowed;
    }

    private static List<FieldDoc> hits(SearchRequest request, TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs)
                .skip(request.skip())
                .limit(request.limit())
                .map(FieldDoc.class::cast)
                .toList();
    }

    /** Collects the results of one segment. */
    private static final class SegmentCollector extends Scorable {

        private final LeafReaderContext segment;
        private final FacetCounter.Segment counter;
        private final LeafCollector top;
        private final @Nullable FixedBitSet allowed;
        private int document;
        private float score;
        private long total;

        SegmentCollector(
                LeafReaderContext segment,
                FacetCounter.Segment counter,
                LeafCollector top,
                @Nullable FixedBitSet allowed)
                throws IOException {
            this.segment = segment;
            this.counter = counter;
            this.top = top;
            this.allowed = allowed;
            top.setScorer(this);
        }

        void collectAll() throws IOException {
            Bits live = segment.reader().getLiveDocs();
            for (int i = 0; i < segment.reader().maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    collect(i, 1);
                }
            }
        }

        /** Collects matches from an offset to the end of the segment and returns the next offset. */
        int collect(MatchingDocuments matches, int from) throws IOException {
            int end = segment.docBase + segment.reader().maxDoc();
            int next = from;
            for (; next < matches.size() && matches.document(next) < end; next++) {
                collect(matches.document(next) - segment.docBase, matches.score(next));
            }
            return next;
        }

        private void collect(int candidate, float itsScore) throws IOException {
            if ((allowed == null || allowed.get(segment.docBase + candidate)) && counter.filterAndCount(candidate)) {
                document = candidate;
                score = itsScore;
                top.collect(candidate);
                total++;
            }
        }

        @Override
        public float score() {
            return score;
        }

        @Override
        public int docID() {
            return document;
        }
    }

    private static final class BitSetCollector extends SimpleCollector {

        private final FixedBitSet set;
        private int first;

        BitSetCollector(FixedBitSet set) {
            this.set = set;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            first = segment.docBase;
        }

        @Override
        public void collect(int document) {
            set.set(first + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
