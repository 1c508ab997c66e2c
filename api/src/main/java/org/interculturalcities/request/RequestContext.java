package org.interculturalcities.request;

import java.util.Collection;
import java.util.Map;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.PreferredLanguages;

/**
 * The snapshot, parameters, languages and URL of one request.
 *
 * @param hasMail whether the service has a mail server
 */
public record RequestContext(
        Snapshot snapshot,
        ParameterValidator validator,
        PreferredLanguages languages,
        RequestUrl url,
        MissingRecords missing,
        boolean hasMail)
        implements AutoCloseable {

    public <T extends VersionedEntity> Collection<T> all(Class<T> type) {
        return snapshot.referenceData().all(type);
    }

    public <T extends VersionedEntity> Map<String, T> byId(Class<T> type) {
        return snapshot.referenceData().byId(type);
    }

    /** The record with this id; throws the exception of {@link MissingRecords} if there is none. */
    public <T extends VersionedEntity> T find(Class<T> type, String id) {
        return snapshot.referenceData()
                .find(type, id)
                .orElseThrow(() -> missing.exception(EntitySerializer.name(type), id));
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
