package org.interculturalcities.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision in the making: records are saved and deleted through it, and it notes each change. */
public final class Writing {

    private static final int RECORDS_IN_MIND = 100;

    private final long revision;
    private final Instant time;
    private final Records records;
    private final EntityManager entities;
    private final List<Change> changes = new ArrayList<>();

    Writing(long revision, Instant time, Records records, EntityManager entities) {
        this.revision = revision;
        this.time = time;
        this.records = records;
        this.entities = entities;
    }

    public long revision() {
        return revision;
    }

    public Instant time() {
        return time;
    }

    /** Makes the record be so, new or in place of what it was; a record that is so already is no change. */
    public void save(Recorded desired) {
        JsonNode after = records.state(desired);
        Recorded present = entities.find(desired.getClass(), key(desired));
        if (present == null) {
            entities.persist(desired);
            note(desired, Change.Kind.CREATE, null, after);
            return;
        }
        JsonNode before = records.state(present);
        if (!before.equals(after)) {
            entities.merge(desired);
            note(desired, Change.Kind.UPDATE, before, after);
        }
    }

    /** Removes the record; the log keeps what it was. */
    public void delete(Recorded doomed) {
        Recorded present = entities.find(doomed.getClass(), key(doomed));
        if (present != null) {
            note(present, Change.Kind.DELETE, records.state(present), null);
            entities.remove(present);
        }
    }

    List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    private Object key(Recorded record) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
    }

    private void note(Recorded record, Change.Kind kind, @Nullable JsonNode before, @Nullable JsonNode after) {
        changes.add(new Change(
                new ChangeCursor(revision, changes.size() + 1),
                Records.name(record.getClass()),
                record.recordId(),
                kind,
                before,
                after));
        // What is written need not be kept in mind: a revision of 100,000 records takes no more memory than one of 100.
        if (changes.size() % RECORDS_IN_MIND == 0) {
            entities.flush();
            entities.clear();
        }
    }
}
