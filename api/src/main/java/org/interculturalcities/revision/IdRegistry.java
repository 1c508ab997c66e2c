package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The ids that records of readable ids have or had: one that was given once is not given to another. */
@ApplicationScoped
public class IdRegistry {

    private final RecordLog log;
    private final EntityManager entities;

    IdRegistry(RecordLog log, EntityManager entities) {
        this.log = log;
        this.entities = entities;
    }

    /** Whether there is, or ever was, a record of this kind and id. */
    public boolean has(Class<? extends VersionedEntity> type, String id) {
        return entities.find(type, id) != null || log.knows(EntitySerializer.name(type), id);
    }

    /** An id that no record of this kind ever had: the one wanted, or else with a number that this separates. */
    public String free(Class<? extends VersionedEntity> type, String wanted, String separator) {
        String free = wanted;
        for (int number = 2; has(type, free); number++) {
            free = wanted + separator + number;
        }
        return free;
    }
}
