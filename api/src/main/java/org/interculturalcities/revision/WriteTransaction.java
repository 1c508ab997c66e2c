package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision in the making: records are saved and deleted through it, and it notes each change in the log. */
public final class WriteTransaction {

    // What is written need not be kept in mind: a revision of 100,000 records takes no more memory than one of 100.
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

    /** Makes the record be so, new or in place of what it was; answers false for one that is so already. */
    public boolean save(VersionedEntity desired) {
        JsonNode after = records.state(desired);
        // A copy, so that Hibernate leaves the caller's record and its collections alone.
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
        note(desired, Change.Kind.UPDATE, before, after, DeletionInfo.NONE);
        return true;
    }

    /** Makes a record of which it is known that there is none like it. */
    public void create(VersionedEntity fresh) {
        create(records.copy(fresh), records.state(fresh));
    }

    private void create(VersionedEntity own, JsonNode state) {
        entities.persist(own);
        note(own, Change.Kind.CREATE, null, state, DeletionInfo.NONE);
    }

    /** Removes the record; the log keeps what it was. */
    public void delete(VersionedEntity doomed) {
        delete(doomed, DeletionInfo.NONE);
    }

    /** Removes the record, and says why. */
    public void delete(VersionedEntity doomed, DeletionInfo deletion) {
        remove(doomed, Change.Kind.DELETE, deletion);
    }

    /** Removes the record in favour of another of its kind, which from then on answers for it. */
    public void merge(VersionedEntity doomed, String successor) {
        remove(doomed, Change.Kind.MERGE, new DeletionInfo(null, successor));
    }

    private void remove(VersionedEntity doomed, Change.Kind kind, DeletionInfo deletion) {
        VersionedEntity present = entities.find(doomed.getClass(), key(doomed));
        if (present != null) {
            JsonNode before = records.state(present);
            entities.remove(present);
            note(present, kind, before, null, deletion);
        }
    }

    /** Writes down what is left to be written, and answers whether anything was changed at all. */
    boolean finish() {
        writeDown();
        return noted > 0;
    }

    private Object key(VersionedEntity record) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
    }

    private void note(
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
        log.append(changes);
        changes.clear();
    }
}
