package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.interculturalcities.search.query.WeightedTerms;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One part of the index in its own folder: either the published records or all others. */
final class IndexPartition implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexPartition.class);

    private final Path folder;
    private final double bufferMb;
    private final IndexWriter writer;

    IndexPartition(Path folder, double bufferMb) throws IOException {
        this.folder = folder;
        this.bufferMb = bufferMb;
        this.writer = open();
    }

    private IndexWriter open() throws IOException {
        MMapDirectory files = new MMapDirectory(folder);
        try {
            return writer(files, OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("Another process has the index in " + folder, e);
        } catch (IOException e) {
            // The index has an older format or is damaged. Nothing is lost, because the log contains everything.
            LOG.warn("The index on disk cannot be read and is rebuilt", e);
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

    private IndexWriter writer(MMapDirectory files, OpenMode mode) throws IOException {
        return new IndexWriter(
                files,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setSimilarity(WeightedTerms.SIMILARITY)
                        .setRAMBufferSizeMB(bufferMb)
                        .setCommitOnClose(false));
    }

    /** The state committed on disk, written by any build. */
    Optional<IndexState> savedState() {
        return Optional.ofNullable(writer.getLiveCommitData())
                .map(IndexPartition::entries)
                .map(IndexState::of);
    }

    private static Map<String, String> entries(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> entries = new HashMap<>();
        data.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    /** Commits everything to disk together with its state. */
    void save(IndexState state) {
        try {
            writer.setLiveCommitData(state.written().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Term id, Document document) {
        try {
            writer.updateDocument(id, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Term id) {
        try {
            writer.deleteDocuments(id);
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

    /** A reader of the present content, acquired for the caller; the previous reader if nothing has changed. */
    DirectoryReader reader(@Nullable DirectoryReader before) throws IOException {
        if (before == null) {
            return DirectoryReader.open(writer);
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(before, writer);
        if (changed == null) {
            before.incRef();
            return before;
        }
        return changed;
    }

    /** Releases the files. Uncommitted changes are lost and recovered from the log. */
    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
