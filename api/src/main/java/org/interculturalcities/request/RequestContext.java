package org.interculturalcities.request;

import java.util.Collection;
import java.util.Map;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.Languages;

/** The snapshot, parameters, languages and URL of one request. */
public record RequestContext(
        Snapshot snapshot, QueryParameters parameters, Languages languages, RequestUrl address, RecordLog log)
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

    /** The exception for a missing record: it was moved, deleted, or never existed. */
    public RuntimeException absence(String entity, String idOrSlug) {
        return log.successor(entity, idOrSlug)
                // Only the URL of the record itself can redirect, not a reference from another record.
                .filter(successor -> address.names(idOrSlug))
                .<RuntimeException>map(successor -> new MovedException(address.renamed(idOrSlug, successor)))
                .orElseGet(() -> ProblemException.missing(entity, idOrSlug, log.tombstone(entity, idOrSlug)));
    }

    /** Whether the record with this id was merged into another. */
    public boolean isMerged(String entity, String id) {
        return log.successor(entity, id).isPresent();
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
