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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interculturalcities.facet.Facets;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of the records: the public ones on one shelf, the others on another, so that nothing of these is ever
 * found, counted or weighed where everyone looks. It is derived from the log, and made anew from it wherever what is on
 * disk is of another log or by another build.
 */
@ApplicationScoped
public class Index {

    private static final double BUFFER_MB = 48;
    // There are few of these at a time.
    private static final double BUFFER_OF_UNPUBLISHED_MB = 8;

    private final IndexedType<VersionedEntity> indexed;
    private final EntitySerializer records;
    private final Facets facets;
    private final QueryCache queries = new QueryCache();
    private final String build;
    private final IndexFolder folder;
    private final IndexPartition published;
    private final IndexPartition unpublished;

    @SuppressWarnings("unchecked") // documents are made only of records of its type
    Index(
            IndexedType<?> indexed,
            EntitySerializer records,
            IndexSettings settings,
            @ConfigProperty(name = "build.time") String build)
            throws IOException {
        this.indexed = (IndexedType<VersionedEntity>) indexed;
        this.records = records;
        this.facets = new Facets(indexed.facets());
        this.build = build;
        this.folder = IndexFolder.of(settings.folder());
        this.published = new IndexPartition(folder.part("published"), BUFFER_MB);
        this.unpublished = new IndexPartition(folder.part("unpublished"), BUFFER_OF_UNPUBLISHED_MB);
    }

    /** What the index on disk is of, if this build made it, and all of it. */
    Optional<IndexState> kept() {
        return published.kept().filter(state -> state.build().equals(build)).filter(state -> unpublished
                .kept()
                .equals(Optional.of(state)));
    }

    /** Whether the index is there for the next run to go on from. */
    boolean isKept() {
        return folder.isKept();
    }

    /** Writes the index to disk as it is, which is of this revision and day, unless it is there already. */
    void keep(long revision, Instant time, LocalDate day) {
        IndexState state = new IndexState(build, revision, time, day);
        if (!kept().equals(Optional.of(state))) {
            published.keep(state);
            unpublished.keep(state);
        }
    }

    /** The name, in the log, of the kind of record that is indexed. */
    String entity() {
        return EntitySerializer.name(indexed.type());
    }

    /** Takes in a record as it is; what it was before tells on which shelf it stands, if it does. */
    void put(
            @Nullable VersionedEntity before,
            VersionedEntity record,
            RecordVersion version,
            ReferenceData referenceData,
            LocalDate today) {
        Term id = id(record.recordId());
        Document document = indexed.document(record, referenceData, today);
        Hit.store(document, records.bytes(indexed.complete(record)), version);
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

    /** Makes the documents anew that show one of these records. */
    void refresh(Iterable<VersionedEntity> others, ReferenceData referenceData, LocalDate today) {
        try (Snapshot present = snapshot(0, today, referenceData, null)) {
            Snapshot all = present.withUnpublished();
            for (VersionedEntity other : others) {
                for (ScoreDoc found : all.all(indexed.showing(other))) {
                    Hit hit = all.hit(found);
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
