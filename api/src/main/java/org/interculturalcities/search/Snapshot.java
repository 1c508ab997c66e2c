package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** The whole catalogue as of one revision. It does not change; who reads from it holds it and closes it after. */
public final class Snapshot implements AutoCloseable {

    private final long revision;
    private final LocalDate day;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Search search;
    private final Map<String, Map<String, Long>> counts = new ConcurrentHashMap<>();

    Snapshot(long revision, LocalDate day, Directory directory, DirectoryReader reader, FacetsConfig fields)
            throws IOException {
        this.revision = revision;
        this.day = day;
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.search = new Search(searcher, new Facets(fields, reader));
    }

    public long revision() {
        return revision;
    }

    /** The day (UTC) it was made for: ongoing practices run up to it, and memberships are judged by it. */
    public LocalDate day() {
        return day;
    }

    public Directory directory() {
        return directory;
    }

    DirectoryReader reader() {
        return reader;
    }

    boolean tryHold() {
        return reader.tryIncRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer search(Question question) {
        return search.answer(question);
    }

    /** The other query for words that no record has all of, if there is a sensible one. */
    public Optional<Query> relaxed(String typed, Map<String, Float> fields) {
        try {
            boolean found = searcher.count(Words.query(typed, fields)) > 0;
            return found ? Optional.empty() : Words.relaxed(typed, fields, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many public records have each value of a facet, over the whole catalogue. */
    public Map<String, Long> counts(String facet) {
        return counts.computeIfAbsent(facet, this::count);
    }

    private Map<String, Long> count(String facet) {
        Question everything = new Question(
                new MatchAllDocsQuery(), List.of(), List.of(), Map.of(), Set.of(facet), Sort.INDEXORDER, null, 0, 0);
        Facets.Counts counted = search(everything).facets().get(facet);
        return counted == null ? Map.of() : counted.values();
    }

    /** The public record of which a field has this value, if there is one. */
    public Optional<Hit> find(String field, String value) {
        return Optional.of(top(new TermQuery(new Term(field, value)), 1))
                .filter(found -> found.length > 0)
                .map(found -> hit(found[0]));
    }

    public Hit hit(ScoreDoc found) {
        try {
            return Hit.of(searcher.storedFields().document(found.doc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScoreDoc[] top(Query query, int most) {
        try {
            return searcher.search(query, most).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
