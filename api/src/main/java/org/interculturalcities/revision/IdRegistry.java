package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Registers all readable ids ever assigned; they are never reused. */
@ApplicationScoped
public class IdRegistry {

    private final RecordLog log;
    private final EntityManager entities;

    IdRegistry(RecordLog log, EntityManager entities) {
        this.log = log;
        this.entities = entities;
    }

    /** Whether the id was ever assigned to a record of this type. */
    public boolean has(Class<? extends VersionedEntity> type, String id) {
        return entities.find(type, id) != null || log.knows(EntitySerializer.name(type), id);
    }

    /**
     * An id that was never assigned to a record of this type: the wanted id, if necessary with the separator and a
     * number.
     */
    public String free(Class<? extends VersionedEntity> type, String wanted, String separator) {
        String free = wanted;
        for (int number = 2; has(type, free); number++) {
            free = wanted + separator + number;
        }
        return free;
    }
}
