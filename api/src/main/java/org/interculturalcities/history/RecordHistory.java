package org.interculturalcities.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.interculturalcities.access.Access;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.RevisionLog.Entry;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RequestContext;

/** Tells the history of single records to whoever asks, and more of it to those with a token. */
@ApplicationScoped
class RecordHistory {

    private final ReadModel readModel;
    private final RecordLog log;
    private final Access access;

    RecordHistory(ReadModel readModel, RecordLog log, Access access) {
        this.readModel = readModel;
        this.log = log;
        this.access = access;
    }

    /** The revisions of the record that is found, the latest first; also of one that was merged into another. */
    <R extends VersionedEntity> Listing<HistoryEntry> of(
            Class<R> type, String id, Function<RequestContext, R> finder, SingleParameters parameters) {
        String entity = EntitySerializer.name(type);
        try (RequestContext context = readModel.one(parameters)) {
            String found =
                    context.isMerged(entity, id) ? id : finder.apply(context).recordId();
            return Listing.whole(
                    shown(log.of(entity, found)), context.snapshot().revision(), parameters.address());
        }
    }

    private List<HistoryEntry> shown(List<Entry> entries) {
        return access.caller().isPresent()
                ? entries.stream().map(HistoryEntry::wholly).toList()
                : entries.stream()
                        .flatMap(entry -> HistoryEntry.publicly(entry).stream())
                        .toList();
    }
}
