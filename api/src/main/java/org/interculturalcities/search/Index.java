package org.interculturalcities.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.MMapDirectory;
import org.interculturalcities.facet.Facets;
import org.interculturalcities.matching.WordBag;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.Revision;
import org.jspecify.annotations.Nullable;

/** The Lucene index of the public records. It is derived from the log: made anew at each start, in a temporary folder. */
@ApplicationScoped
public class Index {

    private static final double BUFFER_MB = 48;

    private final Indexed<Recorded> indexed;
    private final Records records;
    private final Facets facets;
    private final RecentQueries queries = new RecentQueries();
    private final IndexFolder folder;
    private final IndexWriter writer;

    @SuppressWarnings("unchecked") // documents are made only of records of its type
    Index(Indexed<?> indexed, Records records) throws IOException {
        this.indexed = (Indexed<Recorded>) indexed;
        this.records = records;
        this.facets = new Facets(indexed.facets());
        this.folder = IndexFolder.create();
        this.writer = new IndexWriter(
                new MMapDirectory(folder.path()),
                new IndexWriterConfig().setSimilarity(WordBag.SIMILARITY).setRAMBufferSizeMB(BUFFER_MB));
    }

    /** The name, in the log, of the kind of record that is indexed. */
    String entity() {
        return Records.name(indexed.type());
    }

    void put(Recorded record, Directory directory, Revision revision, LocalDate today) {
        put(record, directory, revision.number(), revision.time(), today);
    }

    private void put(Recorded record, Directory directory, long revision, Instant updatedAt, LocalDate today) {
        try {
            Term id = id(record.recordId());
            Document document = indexed.document(record, directory, revision, today);
            if (document == null) {
                writer.deleteDocuments(id);
            } else {
                Hit.store(document, records.bytes(record), revision, updatedAt);
                writer.updateDocument(id, document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String recordId) {
        try {
            writer.deleteDocuments(id(recordId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the documents anew that show one of these records. */
    void refresh(Iterable<Recorded> others, Directory directory, LocalDate today) {
        try (Snapshot present = snapshot(0, today, directory, null)) {
            for (Recorded other : others) {
                for (ScoreDoc found : present.top(indexed.showing(other), writer.getDocStats().maxDoc + 1)) {
                    Hit hit = present.hit(found);
                    put(records.parse(indexed.type(), hit.state()), directory, hit.revision(), hit.updatedAt(), today);
                }
            }
        }
    }

    Snapshot snapshot(long revision, LocalDate day, Directory directory, @Nullable Snapshot before) {
        try {
            DirectoryReader changed = before == null
                    ? DirectoryReader.open(writer)
                    : DirectoryReader.openIfChanged(before.indexReader(), writer);
            if (changed == null && before != null) {
                changed = before.indexReader();
                changed.incRef();
            }
            return new Snapshot(revision, day, directory, changed, facets, queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term id(String recordId) {
        return new Term("id", recordId);
    }

    @PreDestroy
    void close() throws IOException {
        writer.rollback();
        folder.delete();
    }
}
