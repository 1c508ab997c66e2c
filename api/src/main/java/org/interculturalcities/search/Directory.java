package org.interculturalcities.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interculturalcities.revision.Recorded;

/** The records that are few and needed everywhere (places, networks, vocabularies), held in memory. */
public final class Directory {

    private final Map<Class<?>, Map<String, Recorded>> records = new HashMap<>();

    public <T extends Recorded> Collection<T> all(Class<T> type) {
        return byId(type).values();
    }

    public <T extends Recorded> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(byId(type).get(id));
    }

    @SuppressWarnings("unchecked") // put stores each record under its own class
    public <T extends Recorded> Map<String, T> byId(Class<T> type) {
        return (Map<String, T>) records.getOrDefault(type, Map.of());
    }

    /** A copy to be changed; one that readers have already seen stays as it is. */
    Directory copy() {
        Directory copy = new Directory();
        records.forEach((type, byId) -> copy.records.put(type, new TreeMap<>(byId)));
        return copy;
    }

    void put(Recorded record) {
        records.computeIfAbsent(record.getClass(), type -> new TreeMap<>()).put(record.recordId(), record);
    }

    void remove(Recorded record) {
        records.getOrDefault(record.getClass(), new TreeMap<>()).remove(record.recordId());
    }
}
