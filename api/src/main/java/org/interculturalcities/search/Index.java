package org.interculturalcities.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index. Public and unpublished records have separate partitions, so that unpublished ones never affect
 * public results, counts or scores. The index is derived from the log; it is rebuilt if the one on disk belongs to
 * another log or to other code.
 */
@ApplicationScoped
public class Index {

    private static final double BUFFER_MB = 48;
    // Unpublished records are few.
    private static final double BUFFER_OF_UNPUBLISHED_MB = 8;

    private final IndexedType<VersionedEntity> indexed;
    private final EntitySerializer records;
    private final FacetStore facets;
    private final MatchCache queries = new MatchCache();
    private final String source = SourceHash.ofService();
    private final IndexFolder folder;
    private final IndexPartition published;
    private final IndexPartition unpublished;

    @SuppressWarnings("unchecked") // documents are built only from records of the indexed type
    Index(IndexedType<?> indexed, EntitySerializer records, IndexSettings settings) throws IOException {
        this.indexed = (IndexedType<VersionedEntity>) indexed;
        this.records = records;
        this.facets = new FacetStore(indexed.facets());
        this.folder = IndexFolder.of(settings.folder());
        this.published = new IndexPartition(folder.part("published"), BUFFER_MB);
        this.unpublished = new IndexPartition(folder.part("unpublished"), BUFFER_OF_UNPUBLISHED_MB);
    }

    /** The state of the index on disk, if this code wrote both partitions completely. */
    Optional<IndexState> savedState() {
        return published
                .savedState()
                .filter(state -> state.source().equals(source))
                .filter(state -> unpublished.savedState().equals(Optional.of(state)));
    }

    /** Whether the index survives a restart. */
    boolean isSaved() {
        return folder.isKept();
    }

    /** Commits the index to disk with its revision and day, unless that state is already there. */
    void save(long revision, Instant time, LocalDate day) {
        IndexState state = new IndexState(source, revision, time, day);
        if (!savedState().equals(Optional.of(state))) {
            published.save(state);
            unpublished.save(state);
        }
    }

    /** The name of the indexed record type in the log. */
    String entity() {
        return EntitySerializer.name(indexed.type());
    }

    /** Indexes a record; its previous state decides which partition holds the old document, if any. */
    void put(
            @Nullable VersionedEntity before,
            VersionedEntity record,
            RecordVersion version,
            ReferenceData referenceData,
            LocalDate today) {
        Term id = id(record.recordId());
        Document document = indexed.document(record, referenceData, today);
        StoredRecord.store(document, records.bytes(indexed.complete(record)), version);
        if (before != null && partition(before) != partition(record)) {
            partition(before).remove(id);
        }
        partition(record).put(id, document);
    }

    boolean isPublic(VersionedEntity record) {
        return indexed.isPublic(record);
    }

    private IndexPartition partition(VersionedEntity record) {
        return isPublic(record) ? published : unpublished;
    }

    void remove(String recordId) {
        published.remove(id(recordId));
        unpublished.remove(id(recordId));
    }

    void clear() {
        published.clear();
        unpublished.clear();
    }

    /** Reindexes the documents that show any of these records. */
    void refresh(Iterable<VersionedEntity> others, ReferenceData referenceData, LocalDate today) {
        try (Snapshot present = snapshot(0, today, referenceData, null)) {
            Snapshot all = present.withUnpublished();
            for (VersionedEntity other : others) {
                for (ScoreDoc found : all.all(indexed.showing(other))) {
                    StoredRecord hit = all.hit(found);
                    VersionedEntity record = records.parse(indexed.type(), hit.state());
                    put(record, record, hit.version(), referenceData, today);
                }
            }
        }
    }

    Snapshot snapshot(long revision, LocalDate day, ReferenceData referenceData, @Nullable Snapshot before) {
        PartitionReaders known = before == null ? null : before.readers();
        try {
            PartitionReaders readers = PartitionReaders.hold(
                    published.reader(known == null ? null : known.published()),
                    unpublished.reader(known == null ? null : known.unpublished()));
            return new Snapshot(revision, day, referenceData, readers, facets, queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term id(String recordId) {
        return new Term("id", recordId);
    }

    @PreDestroy
    void close() throws IOException {
        published.close();
        unpublished.close();
        folder.deleteIfTemporary();
    }
}
