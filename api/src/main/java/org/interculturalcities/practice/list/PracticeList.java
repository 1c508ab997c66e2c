package org.interculturalcities.practice.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.facet.CrossedFacets;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.http.list.Meta.Without;
import org.interculturalcities.http.list.PageLinks;
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
    private final PracticeParameters parameters;
    private final PracticeView view;
    private final @Nullable PracticeHighlighter highlighter;

    PracticeList(
            PracticeQuery query,
            Snapshot snapshot,
            EntitySerializer records,
            SummaryCache summaryCache,
            PracticeParameters parameters) {
        this.query = query;
        this.snapshot = snapshot;
        this.records = records;
        this.summaryCache = summaryCache;
        this.parameters = parameters;
        this.view = new PracticeView(snapshot, query.languages(), parameters.address());
        this.highlighter = query.q().isBlank()
                ? null
                : new PracticeHighlighter(query.compiled().highlighter());
    }

    /** The same query on another snapshot. */
    PracticeList in(Snapshot held) {
        return new PracticeList(query, parameters.seen(held), records, summaryCache, parameters);
    }

    public long revision() {
        return snapshot.revision();
    }

    PageLinks links() {
        return PageLinks.unpaged(parameters.address().self());
    }

    /** Converts a hit to the rows of a response. */
    @FunctionalInterface
    public interface Showing<T> {
        Stream<T> of(PracticeList list, FieldDoc found);
    }

    /**
     * The counts of two crossed facets.
     *
     * @param pairs the number of practices by value of the first and of the second facet
     * @param locale the locale of the labels
     */
    public record Cross(long total, Map<String, Facet> facets, Map<String, Map<String, Long>> pairs, Locale locale) {}

    private record Page(List<FieldDoc> hits, Meta meta, PageLinks links, @Nullable Map<String, Facet> facets) {}

    /** A page, requested by number or by cursor. */
    Listing<PracticeSummary> page(Optional<FieldDoc> after) {
        if (parameters.isTrimmed() || query.withTexts()) {
            return page(after, PracticeList::summaries);
        }
        Page page = find(after);
        return Listing.ready(
                page.hits().stream()
                        .map(summaryCache.shownTo(view, highlighter))
                        .toList(),
                page.meta(),
                page.links(),
                page.facets());
    }

    public <T> Listing<T> page(Optional<FieldDoc> after, Showing<T> showing) {
        return listing(find(after), showing);
    }

    private <T> Listing<T> listing(Page page, Showing<T> showing) {
        List<T> shown =
                page.hits().stream().flatMap(hit -> showing.of(this, hit)).toList();
        return new Listing<>(shown, page.meta(), page.links(), page.facets());
    }

    private Page find(Optional<FieldDoc> after) {
        SearchResult answer = snapshot.search(query.request(after));
        List<FieldDoc> hits =
                answer.hits().subList(0, Math.min(query.limit(), answer.hits().size()));
        boolean more = answer.hits().size() > hits.size();
        PageLinks links = query.page() > 0
                ? PageLinks.numbered(parameters.address(), query.page(), query.limit(), answer.total())
                : parameters.walked(snapshot.revision(), more ? SortPosition.write(hits.get(hits.size() - 1)) : null);
        return page(answer, hits, links);
    }

    /** Counts the results for each pair of values of two facets. */
    public Cross cross(PracticeFacet rows, PracticeFacet columns) {
        PracticeQuery crossTab = query.crossTab(rows, columns);
        SearchResult answer = snapshot.search(
                crossTab.request(Optional.empty()).crossTab(new CrossedFacets(rows.word(), columns.word())));
        Map<String, Facet> facets = new LabelledFacets(crossTab, snapshot).of(answer);
        return new Cross(
                answer.total(), facets, answer.pairs(), query.languages().locale());
    }

    private Page page(SearchResult answer, List<FieldDoc> hits, PageLinks links) {
        Map<String, Facet> facets = query.facets().isEmpty() ? null : new LabelledFacets(query, snapshot).of(answer);
        return new Page(hits, meta(answer.total()), links, facets);
    }

    /** Returns only facet counts. */
    Listing<PracticeSummary> counts() {
        return new PracticeList(query.counting(), snapshot, records, summaryCache, parameters).countsOnly();
    }

    private Listing<PracticeSummary> countsOnly() {
        SearchResult answer = snapshot.search(query.request(Optional.empty()));
        return listing(page(answer, List.of(), links()), PracticeList::summaries);
    }

    private Meta meta(long total) {
        return new Meta(
                total,
                snapshot.revision(),
                null,
                query.compiled().relaxed() ? true : null,
                spelling(total),
                total == 0 && !query.narrowing().isEmpty() ? without() : null);
    }

    // A correction is suggested only if it has results.
    private @Nullable String spelling(long total) {
        String spelling = query.compiled().spelling();
        return spelling == null || total > 0 || total(query.seeking(snapshot.seek(spelling))) > 0 ? spelling : null;
    }

    private List<Without> without() {
        return query.narrowing().stream()
                .map(parameter -> new Without(parameter, total(query.without(parameter))))
                .filter(rest -> rest.total() > 0)
                .sorted(Comparator.comparing(Without::total).reversed())
                .toList();
    }

    private long total(PracticeQuery other) {
        return snapshot.search(other.request(Optional.empty())).total();
    }

    /** Passes every result to the consumer. */
    <T> void forEach(Showing<T> showing, Consumer<? super T> reader) {
        snapshot.forEach(query.walking(ROWS_AT_ONCE).request(Optional.empty()), found -> showing.of(this, found)
                .forEach(reader));
    }

    public Stream<PracticeSummary> summaries(FieldDoc found) {
        StoredSummary stored = StoredSummary.of(found, snapshot, records);
        Highlights highlights = highlighter == null
                ? null
                : highlighter.mark(stored.texts(view.shown(stored.practice())), text -> text.sections(practice(found)));
        return Stream.of(view.summary(
                query.withTexts() ? practice(found) : stored.practice(),
                snapshot.version(found),
                highlights,
                query.withTexts()));
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
