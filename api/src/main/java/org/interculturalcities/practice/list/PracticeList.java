package org.interculturalcities.practice.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.facet.CrossedFacets;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.http.list.Meta.Without;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.RawJson;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.StoredSummary;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeHighlighter;
import org.interculturalcities.practice.view.PracticeRow;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.Highlights;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.practice.view.SummaryCache;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.SearchResult;
import org.interculturalcities.search.Snapshot;
import org.jspecify.annotations.Nullable;

/** Runs one query on one snapshot and builds the response. */
public final class PracticeList {

    private static final int ROWS_AT_ONCE = 200;

    private final PracticeQuery query;
    private final Snapshot snapshot;
    private final EntitySerializer records;
    private final SummaryCache summaryCache;
    private final PracticeView view;
    private final @Nullable PracticeHighlighter highlighter;

    PracticeList(PracticeQuery query, Snapshot snapshot, EntitySerializer records, SummaryCache summaryCache) {
        this.query = query;
        this.snapshot = snapshot;
        this.records = records;
        this.summaryCache = summaryCache;
        this.view = new PracticeView(snapshot, query.languages(), query.page().url());
        this.highlighter = query.q().isBlank()
                ? null
                : new PracticeHighlighter(query.matches().matchFinder());
    }

    /** The same query on another snapshot. */
    PracticeList in(Snapshot other) {
        return new PracticeList(query.in(other), other, records, summaryCache);
    }

    public long revision() {
        return snapshot.revision();
    }

    /** Converts a hit to the rows of a response. */
    @FunctionalInterface
    public interface RowsOf<T> {
        Stream<T> of(PracticeList list, FieldDoc found);
    }

    /**
     * The counts of two crossed facets.
     *
     * @param pairs the number of practices by value of the first and of the second facet
     * @param locale the locale of the labels
     */
    public record Cross(long total, Map<String, Facet> facets, Map<String, Map<String, Long>> pairs, Locale locale) {}

    /** A page of summaries as JSON. */
    Listing<RawJson<PracticeSummary>> page() {
        SearchResult result = search();
        Function<FieldDoc, RawJson<PracticeSummary>> show = query.withTexts()
                ? found -> summaryCache.json(summary(found))
                : summaryCache.renderer(view, highlighter);
        return listing(hits(result).map(show), result);
    }

    /** A page, each hit converted to rows. */
    public <T> Listing<T> page(RowsOf<T> rowsOf) {
        SearchResult result = search();
        return listing(hits(result).flatMap(hit -> rowsOf.of(this, hit)), result);
    }

    /** Returns only facet counts. */
    Listing<RawJson<PracticeSummary>> counts() {
        PracticeQuery counting = query.counting();
        SearchResult result = snapshot.search(counting.request());
        return new Listing<>(
                List.of(),
                meta(result.total()),
                PageLinks.unpaged(query.page().url().self()),
                facets(counting, result));
    }

    private SearchResult search() {
        return snapshot.search(query.request());
    }

    private Stream<FieldDoc> hits(SearchResult result) {
        return result.hits().stream().limit(query.page().limit());
    }

    private <T> Listing<T> listing(Stream<T> shown, SearchResult result) {
        int limit = query.page().limit();
        boolean more = result.hits().size() > limit && limit > 0;
        List<String> next = more ? SortPosition.write(result.hits().get(limit - 1)) : null;
        return new Listing<>(
                shown.toList(),
                meta(result.total()),
                query.page().links(revision(), result.total(), next),
                facets(query, result));
    }

    private @Nullable Map<String, Facet> facets(PracticeQuery counted, SearchResult result) {
        return counted.facets().isEmpty() ? null : new LabelledFacets(counted, snapshot).of(result);
    }

    /** Counts the results for each pair of values of two facets. */
    public Cross cross(PracticeFacet rows, PracticeFacet columns) {
        PracticeQuery crossTab = query.crossTab(rows, columns);
        SearchResult answer =
                snapshot.search(crossTab.request().crossTab(new CrossedFacets(rows.word(), columns.word())));
        return new Cross(
                answer.total(),
                Objects.requireNonNull(facets(crossTab, answer)),
                answer.pairs(),
                query.languages().locale());
    }

    private Meta meta(long total) {
        return new Meta(
                total,
                snapshot.revision(),
                null,
                null,
                query.matches().relaxed() ? true : null,
                spelling(total),
                total == 0 && !query.narrowing().isEmpty() ? without() : null);
    }

    // A correction is suggested only if it has results.
    private @Nullable String spelling(long total) {
        String spelling = query.matches().spelling();
        return spelling == null || total > 0 || total(query.withWords(snapshot.match(spelling))) > 0 ? spelling : null;
    }

    private List<Without> without() {
        return query.narrowing().stream()
                .map(parameter -> new Without(parameter, total(query.without(parameter))))
                .filter(rest -> rest.total() > 0)
                .sorted(Comparator.comparing(Without::total).reversed())
                .toList();
    }

    private long total(PracticeQuery other) {
        return snapshot.search(other.request()).total();
    }

    /** Passes every result to the consumer. */
    <T> void forEach(RowsOf<T> rowsOf, Consumer<? super T> reader) {
        snapshot.forEach(query.inBatches(ROWS_AT_ONCE).request(), found -> rowsOf.of(this, found)
                .forEach(reader));
    }

    public Stream<PracticeSummary> summaries(FieldDoc found) {
        return Stream.of(summary(found));
    }

    private PracticeSummary summary(FieldDoc found) {
        StoredSummary stored = StoredSummary.of(found, snapshot, records);
        Highlights highlights = highlighter == null
                ? null
                : highlighter.mark(stored.texts(view.shown(stored.practice())), text -> text.sections(practice(found)));
        return view.summary(
                query.withTexts() ? practice(found) : stored.practice(),
                snapshot.version(found),
                highlights,
                query.withTexts());
    }

    public Stream<PracticeRow> rows(FieldDoc found) {
        return PracticeRow.of(practice(found), view);
    }

    Stream<PracticeDetail> details(FieldDoc found) {
        return Stream.of(view.detail(practice(found), snapshot.version(found), false));
    }

    public Practice practice(FieldDoc found) {
        return records.parse(Practice.class, snapshot.hit(found).state());
    }
}
