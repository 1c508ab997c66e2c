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

/** Runs list requests for practices. */
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

    /**
     * Answers on the event loop from memory, unless unpublished practices are requested: authentication needs the
     * database, so a worker thread answers.
     */
    public <R> Uni<R> answerAsync(
            PracticeParameters parameters, BiFunction<PracticeList, Optional<FieldDoc>, R> answer) {
        Uni<R> soon = Uni.createFrom().item(() -> answer(parameters, answer));
        return parameters.isForReaders() ? soon.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()) : soon;
    }

    /** The requested page as rows, or all results without a page. */
    public <T> Rows<T> rows(Class<T> type, Showing<T> showing, PracticeParameters parameters) {
        parameters.fields(type);
        return answer(
                parameters,
                (list, place) ->
                        parameters.isPart() ? Rows.of(type, list.page(place, showing)) : all(type, showing, list));
    }

    // Rows are streamed after this method returns, so the writer acquires the snapshot again.
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
        try (Snapshot held = readModel.at(cursor.map(Cursor::revision))) {
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
