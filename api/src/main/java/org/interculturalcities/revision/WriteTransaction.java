package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transaction of one revision: saves and deletes entities, and adds each change to the log. */
public final class WriteTransaction {

    // Limits the changes in memory: a revision of 100,000 records needs no more than one of 100.
    private static final int CHANGES_IN_MIND = 100;

    private final Revision revision;
    private final RevisionLog log;
    private final EntitySerializer records;
    private final EntityManager entities;
    private final List<Change> changes = new ArrayList<>();
    private int noted;

    WriteTransaction(Revision revision, RevisionLog log, EntitySerializer records, EntityManager entities) {
        this.revision = revision;
        this.log = log;
        this.records = records;
        this.entities = entities;
    }

    public long revision() {
        return revision.number();
    }

    public Instant time() {
        return revision.time();
    }

    /** Creates or replaces the record; returns false if nothing changes. */
    public boolean save(VersionedEntity desired) {
        JsonNode after = records.state(desired);
        // A copy keeps Hibernate from attaching the caller's entity and its collections.
        VersionedEntity own = records.copy(desired);
        VersionedEntity present = entities.find(desired.getClass(), key(desired));
        if (present == null) {
            create(own, after);
            return true;
        }
        JsonNode before = records.state(present);
        if (before.equals(after)) {
            return false;
        }
        entities.merge(own);
        record(desired, Change.Kind.UPDATE, before, after, DeletionInfo.NONE);
        return true;
    }

    /** Creates a record that is known not to exist. */
    public void create(VersionedEntity fresh) {
        create(records.copy(fresh), records.state(fresh));
    }

    private void create(VersionedEntity own, JsonNode state) {
        entities.persist(own);
        record(own, Change.Kind.CREATE, null, state, DeletionInfo.NONE);
    }

    /** Deletes the record; the log keeps its last state. */
    public void delete(VersionedEntity entity) {
        delete(entity, DeletionInfo.NONE);
    }

    /** Deletes the record, with a reason. */
    public void delete(VersionedEntity entity, DeletionInfo deletion) {
        remove(entity, Change.Kind.DELETE, deletion);
    }

    /** Deletes the record and redirects to another of its type. */
    public void merge(VersionedEntity entity, String successor) {
        remove(entity, Change.Kind.MERGE, new DeletionInfo(null, successor));
    }

    private void remove(VersionedEntity entity, Change.Kind kind, DeletionInfo deletion) {
        VersionedEntity present = entities.find(entity.getClass(), key(entity));
        if (present != null) {
            JsonNode before = records.state(present);
            entities.remove(present);
            record(present, kind, before, null, deletion);
        }
    }

    /** Flushes pending changes, and returns whether anything changed. */
    boolean finish() {
        writeDown();
        return noted > 0;
    }

    private Object key(VersionedEntity record) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
    }

    private void record(
            VersionedEntity record,
            Change.Kind kind,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            DeletionInfo deletion) {
        if (noted == 0) {
            log.begin(revision);
        }
        noted++;
        ChangeCursor at = new ChangeCursor(revision.number(), noted);
        changes.add(new Change(
                at, EntitySerializer.name(record.getClass()), record.recordId(), kind, before, after, deletion));
        if (changes.size() == CHANGES_IN_MIND) {
            writeDown();
        }
    }

    private void writeDown() {
        entities.flush();
        entities.clear();
        log.append(revision, changes);
        changes.clear();
    }
}
