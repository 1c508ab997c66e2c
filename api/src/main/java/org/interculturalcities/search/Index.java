package org.interculturalcities.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interculturalcities.facet.Facets;
import org.interculturalcities.matching.WordBag;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of the public records. It is derived from the log, and made anew from it wherever what is on disk is of
 * another log or by another build.
 */
@ApplicationScoped
public class Index {

    private static final Logger LOG = Logger.getLogger(Index.class);
    private static final double BUFFER_MB = 48;

    private final Indexed<Recorded> indexed;
    private final Records records;
    private final Facets facets;
    private final RecentQueries queries = new RecentQueries();
    private final String build;
    private final IndexFolder folder;
    private final IndexWriter writer;

    @SuppressWarnings("unchecked") // documents are made only of records of its type
    Index(
            Indexed<?> indexed,
            Records records,
            IndexSettings settings,
            @ConfigProperty(name = "build.time") String build)
            throws IOException {
        this.indexed = (Indexed<Recorded>) indexed;
        this.records = records;
        this.facets = new Facets(indexed.facets());
        this.build = build;
        this.folder = IndexFolder.of(settings.folder());
        this.writer = open();
    }

    private IndexWriter open() throws IOException {
        MMapDirectory files = new MMapDirectory(folder.path());
        try {
            return writer(files, OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("Another process has the index in " + folder.path(), e);
        } catch (IOException e) {
            // Of an older format, or damaged: nothing is lost, since all is in the log.
            LOG.warn("The index on disk cannot be read and is made anew", e);
            deleteIndex(files);
            return writer(files, OpenMode.CREATE);
        }
    }

    private static void deleteIndex(MMapDirectory files) throws IOException {
        for (String file : files.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                files.deleteFile(file);
            }
        }
    }

    private static IndexWriter writer(MMapDirectory files, OpenMode mode) throws IOException {
        return new IndexWriter(
                files,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setSimilarity(WordBag.SIMILARITY)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false));
    }

    /** What the index on disk is of, if this build made it. */
    Optional<IndexState> kept() {
        return Optional.ofNullable(writer.getLiveCommitData())
                .map(Index::entries)
                .map(IndexState::of)
                .filter(state -> state.build().equals(build));
    }

    private static Map<String, String> entries(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> entries = new HashMap<>();
        data.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    /** Whether the index is there for the next run to go on from. */
    boolean isKept() {
        return folder.isKept();
    }

    /** Writes the index to disk as it is, which is of this revision and day, unless it is there already. */
    void keep(long revision, Instant time, LocalDate day) {
        IndexState state = new IndexState(build, revision, time, day);
        if (kept().equals(Optional.of(state))) {
            return;
        }
        try {
            writer.setLiveCommitData(state.written().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name, in the log, of the kind of record that is indexed. */
    String entity() {
        return Records.name(indexed.type());
    }

    void put(Recorded record, Version version, Directory directory, LocalDate today) {
        try {
            Term id = id(record.recordId());
            Document document = indexed.document(record, directory, today);
            if (document == null) {
                writer.deleteDocuments(id);
            } else {
                Hit.store(document, records.bytes(record), version);
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
                    put(records.parse(indexed.type(), hit.state()), hit.version(), directory, today);
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
        folder.deleteIfTemporary();
    }
}
