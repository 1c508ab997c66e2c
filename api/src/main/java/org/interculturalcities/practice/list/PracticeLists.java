package org.interculturalcities.practice.list;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.practice.list.PracticeList.Showing;
import org.interculturalcities.practice.view.SummaryCache;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/** Lists of practices, as the parameters of a request ask for them. */
@ApplicationScoped
public class PracticeLists {

    private final ReadModel readModel;
    private final EntitySerializer records;
    private final SummaryCache summaryCache;
    private final Access access;

    PracticeLists(ReadModel readModel, EntitySerializer records, SummaryCache summaryCache, Access access) {
        this.readModel = readModel;
        this.records = records;
        this.summaryCache = summaryCache;
        this.access = access;
    }

    /** At once, out of memory; but who shows a token is looked up in the database, for which this thread may not wait. */
    public <R> Uni<R> soon(PracticeParameters parameters, BiFunction<PracticeList, Optional<FieldDoc>, R> answer) {
        Uni<R> soon = Uni.createFrom().item(() -> answer(parameters, answer));
        return parameters.isForReaders() ? soon.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()) : soon;
    }

    /** A list as rows: the part that is asked for, or else all. */
    public <T> Rows<T> rows(Class<T> type, Showing<T> showing, PracticeParameters parameters) {
        parameters.fields(type);
        return answer(
                parameters,
                (list, place) ->
                        parameters.isPart() ? Rows.of(type, list.page(place, showing)) : all(type, showing, list));
    }

    // The rows are written after this method has returned: whoever writes them holds the snapshot again.
    private <T> Rows<T> all(Class<T> type, Showing<T> showing, PracticeList list) {
        return new Rows<>(type, list.revision(), list.links(), reader -> {
            try (Snapshot snapshot = readModel.asOf(list.revision())) {
                list.in(snapshot).forEach(showing, reader);
            }
        });
    }

    public <R> R answer(PracticeParameters parameters, BiFunction<PracticeList, Optional<FieldDoc>, R> answer) {
        if (parameters.isForReaders()) {
            access.atLeast(Role.READER);
        }
        QueryParameters reader = new QueryParameters();
        Optional<Cursor> cursor = parameters.cursor(reader);
        try (Snapshot held = readModel.at(cursor)) {
            Snapshot snapshot = parameters.seen(held);
            PracticeQuery query = PracticeQuery.read(parameters, reader, snapshot);
            Optional<FieldDoc> place = cursor.flatMap(
                    walk -> SortPosition.read(walk.place(), query.sort().sort()));
            if (cursor.isPresent() && place.isEmpty()) {
                parameters.refuseCursor(reader);
            }
            reader.finish();
            return answer.apply(new PracticeList(query, snapshot, records, summaryCache, parameters), place);
        }
    }
}
