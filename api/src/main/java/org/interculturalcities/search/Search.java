package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollectorManager;

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
            DrillDownQuery query = query(question);
            return question.limit() == 0 ? count(question, query) : find(question, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer count(Question question, DrillDownQuery query) throws IOException {
        Pass<Integer> pass = pass(question, query, new TotalHitCountCollectorManager());
        return new Answer(pass.result(), List.of(), pass.counts());
    }

    private Answer find(Question question, DrillDownQuery query) throws IOException {
        int most = Math.min(
                question.skip() + question.limit(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        Pass<? extends TopDocs> pass = pass(
                question,
                query,
                new TopFieldCollectorManager(question.sort(), most, question.after(), Integer.MAX_VALUE));
        List<FieldDoc> hits = Arrays.stream(pass.result().scoreDocs)
                .skip(question.skip())
                .limit(question.limit())
                .map(FieldDoc.class::cast)
                .toList();
        return new Answer(pass.result().totalHits.value, hits, pass.counts());
    }

    private record Pass<T>(T result, Map<String, Facets.Counts> counts) {}

    @SuppressWarnings("unchecked") // the collectors' results come back in the order of the collectors
    private <T> Pass<T> pass(Question question, DrillDownQuery query, CollectorManager<?, T> results)
            throws IOException {
        if (question.facets().isEmpty()) {
            return new Pass<>(searcher.search(query, results), Map.of());
        }
        List<String> sideways = sideways(question);
        DrillSideways.Result<Object[], FacetsCollector> found = new DrillSideways(
                        searcher, facets.config(), (SortedSetDocValuesReaderState) null)
                .search(
                        query,
                        new MultiCollectorManager(results, new FacetsCollectorManager()),
                        sideways.stream()
                                .map(facet -> new FacetsCollectorManager())
                                .toList());
        Map<String, Facets.Counts> counts = new HashMap<>();
        for (String facet : question.facets()) {
            int side = sideways.indexOf(facet);
            counts.put(
                    facet,
                    facets.count(
                            facet,
                            side < 0
                                    ? (FacetsCollector) found.drillDownResult()[1]
                                    : found.drillSidewaysResults().get(side)));
        }
        return new Pass<>((T) found.drillDownResult()[0], counts);
    }

    // Only a filter of a facet that is counted needs a look aside; the others are conditions like any.
    private static List<String> sideways(Question question) {
        return question.filters().keySet().stream()
                .filter(question.facets()::contains)
                .sorted()
                .toList();
    }

    private DrillDownQuery query(Question question) {
        List<String> sideways = sideways(question);
        BooleanQuery.Builder base = new BooleanQuery.Builder().add(question.words(), Occur.MUST);
        question.conditions().forEach(condition -> base.add(condition, Occur.FILTER));
        question.exclusions().forEach(exclusion -> base.add(exclusion, Occur.MUST_NOT));
        question.filters().forEach((facet, condition) -> {
            if (!sideways.contains(facet)) {
                base.add(condition, Occur.FILTER);
            }
        });
        DrillDownQuery query = new DrillDownQuery(facets.config(), base.build());
        for (String facet : sideways) {
            query.add(facet, filter(question, facet));
        }
        return query;
    }

    private static Query filter(Question question, String facet) {
        return Objects.requireNonNull(question.filters().get(facet));
    }
}
