package org.interculturalcities.search;

import java.util.Collection;
import java.util.Map;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.Tombstones;
import org.interculturalcities.revision.VersionedEntity;

/** One request being answered: from which state of the catalogue, in which languages, and what is wrong with it so far. */
public record RequestContext(
        Snapshot snapshot, QueryParameters parameters, Languages languages, RequestUrl address, Tombstones tombstones)
        implements AutoCloseable {

    public <T extends VersionedEntity> Collection<T> all(Class<T> type) {
        return snapshot.referenceData().all(type);
    }

    public <T extends VersionedEntity> Map<String, T> byId(Class<T> type) {
        return snapshot.referenceData().byId(type);
    }

    /** The record of this id; of one that is not there it is told what became of it. */
    public <T extends VersionedEntity> T find(Class<T> type, String id) {
        return snapshot.referenceData().find(type, id).orElseThrow(() -> absence(EntitySerializer.name(type), id));
    }

    /** What became of a record that is not there. */
    public RuntimeException absence(String entity, String idOrSlug) {
        return tombstones.absence(entity, idOrSlug, address);
    }

    /** Whether another record answers for the one that had this id. */
    public boolean isMerged(String entity, String id) {
        return tombstones.isMerged(entity, id);
    }

    /** How many published practices have this value of a facet. */
    public long practices(String facet, String value) {
        return snapshot.counts(facet).getOrDefault(value, 0L);
    }

    public <T> Single<T> answer(T record, RecordLinks links) {
        return new Single<>(record, links, snapshot.revision());
    }

    @Override
    public void close() {
        snapshot.close();
    }
}
