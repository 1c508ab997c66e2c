package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.interculturalcities.facet.Facets;
import org.interculturalcities.facet.Tally;

/** Answers questions from one state of the index, in one pass over it: results, total and the counts of all facets. */
final class Search {

    private final IndexSearcher searcher;
    private final Facets facets;

    Search(IndexSearcher searcher, Facets facets) {
        this.searcher = searcher;
        this.facets = facets;
    }

    Answer answer(Question question) {
        try {
            Tally tally = new Tally(facets, question.facets(), question.filters(), question.exclusions());
            TopFieldCollector top = collector(question);
            boolean scored = question.limit() > 0 && question.sort().needsScores();
            Weight weight = searcher.createWeight(
                    searcher.rewrite(query(question)), scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, 1);
            long total = 0;
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                Scorer matches = weight.scorer(segment);
                if (matches != null) {
                    total += collect(segment, matches, tally.in(segment), top);
                }
            }
            return new Answer(total, hits(question, top.topDocs()), tally.counts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopFieldCollector collector(Question question) {
        int most = Math.min(
                question.skip() + question.limit(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        return new TopFieldCollectorManager(question.sort(), Math.max(1, most), question.after(), Integer.MAX_VALUE)
                .newCollector();
    }

    private static long collect(LeafReaderContext segment, Scorer matches, Tally.Segment tally, TopFieldCollector top)
            throws IOException {
        LeafCollector results = top.getLeafCollector(segment);
        results.setScorer(matches);
        Bits live = segment.reader().getLiveDocs();
        DocIdSetIterator documents = matches.iterator();
        long total = 0;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && tally.isResult(document)) {
                results.collect(document);
                total++;
            }
        }
        return total;
    }

    private static List<FieldDoc> hits(Question question, TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs)
                .skip(question.skip())
                .limit(question.limit())
                .map(FieldDoc.class::cast)
                .toList();
    }

    private static Query query(Question question) {
        if (question.conditions().isEmpty()) {
            return question.words();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(question.words(), Occur.MUST);
        question.conditions().forEach(condition -> query.add(condition, Occur.FILTER));
        return query.build();
    }
}
