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

/** The snapshot, parameters, languages and URL of one request. */
public record RequestContext(
        Snapshot snapshot, QueryParameters parameters, Languages languages, RequestUrl address, Tombstones tombstones)
        implements AutoCloseable {

    public <T extends VersionedEntity> Collection<T> all(Class<T> type) {
        return snapshot.referenceData().all(type);
    }

    public <T extends VersionedEntity> Map<String, T> byId(Class<T> type) {
        return snapshot.referenceData().byId(type);
    }

    /** The record with this id; throws what {@link #absence} returns if there is none. */
    public <T extends VersionedEntity> T find(Class<T> type, String id) {
        return snapshot.referenceData().find(type, id).orElseThrow(() -> absence(EntitySerializer.name(type), id));
    }

    /** The exception for a missing record: merged, deleted or unknown. */
    public RuntimeException absence(String entity, String idOrSlug) {
        return tombstones.absence(entity, idOrSlug, address);
    }

    /** Whether the record with this id was merged into another. */
    public boolean isMerged(String entity, String id) {
        return tombstones.isMerged(entity, id);
    }

    /** The number of published practices with this facet value. */
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
