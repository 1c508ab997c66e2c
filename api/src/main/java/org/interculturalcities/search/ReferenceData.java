package org.interculturalcities.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.interculturalcities.revision.VersionedEntity;

/** Places, networks and vocabularies, held in memory because they are few and needed everywhere. */
public final class ReferenceData {

    private static final AtomicLong VERSIONS = new AtomicLong();

    private final Map<Class<?>, Map<String, VersionedEntity>> records = new HashMap<>();
    private long version = VERSIONS.incrementAndGet();

    public <T extends VersionedEntity> Collection<T> all(Class<T> type) {
        return byId(type).values();
    }

    public <T extends VersionedEntity> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(byId(type).get(id));
    }

    @SuppressWarnings("unchecked") // put stores each record under its own class
    public <T extends VersionedEntity> Map<String, T> byId(Class<T> type) {
        return (Map<String, T>) records.getOrDefault(type, Map.of());
    }

    /** Identifies the content: two instances have the same version only if one is an unchanged copy of the other. */
    public long version() {
        return version;
    }

    /** A mutable copy; instances that readers have seen do not change. */
    public ReferenceData copy() {
        ReferenceData copy = new ReferenceData();
        copy.version = version;
        records.forEach((type, byId) -> copy.records.put(type, new TreeMap<>(byId)));
        return copy;
    }

    public void put(VersionedEntity record) {
        version = VERSIONS.incrementAndGet();
        records.computeIfAbsent(record.getClass(), type -> new TreeMap<>()).put(record.recordId(), record);
    }

    void remove(VersionedEntity record) {
        version = VERSIONS.incrementAndGet();
        records.getOrDefault(record.getClass(), new TreeMap<>()).remove(record.recordId());
    }
}
