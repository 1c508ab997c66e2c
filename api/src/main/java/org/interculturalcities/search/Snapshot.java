package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.search.query.QueryMatcher;
import org.interculturalcities.search.query.QueryMatches;
import org.interculturalcities.search.query.TermDictionary;
import org.interculturalcities.search.query.WeightedTerms;
import org.interculturalcities.text.ParsedQuery;
import org.interculturalcities.text.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * The immutable catalogue as of one revision, with or without unpublished records. Readers acquire it and close it
 * after use.
 */
public final class Snapshot implements AutoCloseable {

    private final long revision;
    private final LocalDate day;
    private final ReferenceData referenceData;
    private final PartitionReaders readers;
    private final IndexReader reader;
    private final FacetStore facets;
    private final IndexSearcher searcher;
    private final SearchExecutor search;
    private final TermDictionary dictionary;
    private final List<String> languages;
    private final Map<String, Map<String, Long>> counts = new ConcurrentHashMap<>();
    private final MatchCache matches;
    private final long cacheId;
    private @Nullable Snapshot withUnpublished;

    Snapshot(
            long revision,
            LocalDate day,
            ReferenceData referenceData,
            PartitionReaders readers,
            FacetStore facets,
            MatchCache matches) {
        this(revision, day, referenceData, readers, readers.published(), facets, matches);
    }

    private Snapshot(
            long revision,
            LocalDate day,
            ReferenceData referenceData,
            PartitionReaders readers,
            IndexReader reader,
            FacetStore facets,
            MatchCache matches) {
        this.revision = revision;
        this.matches = matches;
        this.cacheId = matches.nextSnapshot();
        this.day = day;
        this.referenceData = referenceData;
        this.readers = readers;
        this.reader = reader;
        this.facets = facets;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(WeightedTerms.SIMILARITY);
        reader.leaves().forEach(facets::prepare);
        this.search = new SearchExecutor(searcher, facets);
        this.dictionary = new TermDictionary(reader);
        this.languages = Stream.concat(
                        WeightedTerms.languages(FieldInfos.getMergedFieldInfos(reader)).stream(),
                        Thesaurus.instance().languages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A view with unpublished records for callers who may see them; valid until this snapshot is closed. */
    public synchronized Snapshot withUnpublished() {
        if (withUnpublished == null) {
            withUnpublished = new Snapshot(revision, day, referenceData, readers, readers.all(), facets, matches);
        }
        return withUnpublished;
    }

    public long revision() {
        return revision;
    }

    /** The day (UTC) that decides how long ongoing practices have run and which memberships are current. */
    public LocalDate day() {
        return day;
    }

    public ReferenceData referenceData() {
        return referenceData;
    }

    public IndexReader indexReader() {
        return reader;
    }

    PartitionReaders readers() {
        return readers;
    }

    boolean tryAcquire() {
        return readers.tryAcquire();
    }

    @Override
    public void close() {
        readers.release();
    }

    public SearchResult search(SearchRequest request) {
        return search.answer(request);
    }

    /** Passes every hit to the consumer, in batches of the request's limit. */
    public void forEach(SearchRequest request, Consumer<FieldDoc> consumer) {
        SearchRequest step = request;
        while (true) {
            List<FieldDoc> hits = search(step).hits();
            hits.forEach(consumer);
            if (hits.size() < step.limit()) {
                return;
            }
            step = step.after(hits.get(hits.size() - 1));
        }
    }

    /** What a typed query matches in this snapshot. */
    public QueryMatches match(String typed) {
        return typed.isBlank() ? QueryMatches.EVERYTHING : matches.find(cacheId, typed, () -> find(typed));
    }

    private QueryMatches find(String typed) {
        try {
            return new QueryMatcher(searcher, dictionary, languages).match(ParsedQuery.parse(typed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of records by value of a facet, over the whole catalogue. */
    public Map<String, Long> counts(String facet) {
        return counts.computeIfAbsent(facet, this::count);
    }

    private Map<String, Long> count(String facet) {
        SearchRequest everything = new SearchRequest(
                null, List.of(), Map.of(), Map.of(), Set.of(facet), null, Sort.INDEXORDER, null, 0, 0);
        FacetStore.FacetCounts counted = search(everything).facets().get(facet);
        return counted == null ? Map.of() : counted.values();
    }

    /** The record with this value in a field, if there is one. */
    public Optional<StoredRecord> find(String field, String value) {
        return Optional.of(top(new TermQuery(new Term(field, value)), 1))
                .filter(found -> found.length > 0)
                .map(found -> hit(found[0]));
    }

    /** The first hits of a query in a sort order. */
    public List<StoredRecord> first(Query query, Sort order, int limit) {
        try {
            return Arrays.stream(searcher.search(query, limit, order).scoreDocs)
                    .map(this::hit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StoredRecord hit(ScoreDoc found) {
        return new StoredRecord(BytesRef.deepCopyOf(bytes(StoredRecord.STATE, found)).bytes, version(found));
    }

    public RecordVersion version(ScoreDoc found) {
        return new RecordVersion(
                numericValue(StoredRecord.REVISION, found),
                StoredRecord.instant(numericValue(StoredRecord.UPDATED_AT, found)));
    }

    /** The number that a hit has in a column. */
    public long numericValue(String column, ScoreDoc found) {
        try {
            LeafReaderContext segment = segment(found);
            NumericDocValues numbers = DocValues.getNumeric(segment.reader(), column);
            numbers.advanceExact(found.doc - segment.docBase);
            return numbers.longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that a hit has in a column; valid until the same column is read again. */
    public BytesRef bytes(String column, ScoreDoc found) {
        try {
            LeafReaderContext segment = segment(found);
            BinaryDocValues bytes = DocValues.getBinary(segment.reader(), column);
            bytes.advanceExact(found.doc - segment.docBase);
            return bytes.binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReaderContext segment(ScoreDoc found) {
        return reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
    }

    /** All hits of a query. */
    ScoreDoc[] all(Query query) {
        return top(query, Math.max(1, reader.maxDoc()));
    }

    private ScoreDoc[] top(Query query, int limit) {
        try {
            return searcher.search(query, limit).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
