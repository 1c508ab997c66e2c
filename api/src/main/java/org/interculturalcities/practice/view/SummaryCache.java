package org.interculturalcities.practice.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.http.list.RawJson;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.practice.index.StoredSummary;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.StoredRecord;
import org.jspecify.annotations.Nullable;

/** Caches recently shown summaries in up to {@value #MEMORY} bytes, about 20,000 summaries of the sample's size. */
@ApplicationScoped
public class SummaryCache {

    private static final int MEMORY = 64 << 20;
    private static final int WEIGHT_OF_ENTRY = 150;

    private final EntitySerializer records;
    private final ObjectMapper json;
    private final Cache<Key, CachedSummary> summaryCache = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, CachedSummary cached) -> WEIGHT_OF_ENTRY + cached.weight())
            .build();
    // Interns keys, so that all entries for the same languages and base URL share one instance.
    private final Cache<RenderContext, RenderContext> contexts =
            Caffeine.newBuilder().maximumSize(1000).build();

    SummaryCache(EntitySerializer records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** The cache key: practice version, reference data version, languages and base URL. */
    private record Key(long practice, long revision, long referenceData, RenderContext contexts) {}

    private record RenderContext(List<String> languages, String base) {}

    /** Returns a function that renders hits for one view. */
    public Function<FieldDoc, RawJson<PracticeSummary>> renderer(
            PracticeView view, @Nullable PracticeHighlighter highlighter) {
        RenderContext like = contexts.get(
                new RenderContext(view.languages().asked(), view.url().base()), one -> one);
        Snapshot snapshot = view.snapshot();
        long referenceData = snapshot.referenceData().version();
        return found -> {
            Key key = new Key(
                    PracticeSort.id(found), snapshot.numericValue(StoredRecord.REVISION, found), referenceData, like);
            CachedSummary cached = summaryCache.get(key, unknown -> cached(found, view));
            return highlighter == null
                    ? cached::writeTo
                    : marked(key, cached, highlighter, () -> loadPractice(found, snapshot));
        };
    }

    /** Serializes a summary that is not cached. */
    public RawJson<PracticeSummary> json(PracticeSummary summary) {
        try {
            byte[] bytes = json.writeValueAsBytes(summary);
            return out -> out.writeBytes(bytes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RawJson<PracticeSummary> marked(
            Key key, CachedSummary cached, PracticeHighlighter highlighter, Supplier<Practice> loadPractice) {
        int weight = cached.weight();
        RawJson<PracticeSummary> marked = cached.marked(highlighter, loadPractice, json);
        if (cached.weight() != weight) {
            summaryCache.put(key, cached);
        }
        return marked;
    }

    private CachedSummary cached(FieldDoc found, PracticeView view) {
        StoredSummary stored = StoredSummary.of(found, view.snapshot(), records);
        return CachedSummary.of(
                stored, view.summary(stored.practice(), view.snapshot().version(found), null, false), json);
    }

    private Practice loadPractice(FieldDoc found, Snapshot snapshot) {
        return records.parse(Practice.class, snapshot.hit(found).state());
    }
}
