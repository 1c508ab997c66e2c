package org.interculturalcities.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.interculturalcities.access.Access;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.RevisionLog.Entry;
import org.interculturalcities.revision.VersionedEntity;

/** Reads the history of single records; callers with a token see more. */
@ApplicationScoped
class RecordHistory {

    private final RequestContexts contexts;
    private final RecordLog log;
    private final Access access;

    RecordHistory(RequestContexts contexts, RecordLog log, Access access) {
        this.contexts = contexts;
        this.log = log;
        this.access = access;
    }

    /** The revisions of the record, the latest first; merged records also have a history. */
    <R extends VersionedEntity> Listing<HistoryEntry> of(
            Class<R> type, String id, Function<RequestContext, R> finder, SingleParameters parameters) {
        String entity = EntitySerializer.name(type);
        try (RequestContext context = contexts.one(parameters)) {
            String found = context.missing().isMerged(entity, id)
                    ? id
                    : finder.apply(context).recordId();
            return Listing.unpaged(
                    visible(log.of(entity, found)), context.snapshot().revision(), parameters.url());
        }
    }

    private List<HistoryEntry> visible(List<Entry> entries) {
        return access.caller().isPresent()
                ? entries.stream().map(HistoryEntry::wholly).toList()
                : entries.stream()
                        .flatMap(entry -> HistoryEntry.publicly(entry).stream())
                        .toList();
    }
}
