package org.interculturalcities.practice.list;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.PageRequest;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.list.PracticeList.RowsOf;
import org.interculturalcities.practice.view.SummaryCache;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/** Searches practices by the parameters of a request. */
@ApplicationScoped
public class PracticeSearch {

    private final ReadModel readModel;
    private final EntitySerializer records;
    private final SummaryCache summaryCache;
    private final Access access;

    PracticeSearch(ReadModel readModel, EntitySerializer records, SummaryCache summaryCache, Access access) {
        this.readModel = readModel;
        this.records = records;
        this.summaryCache = summaryCache;
        this.access = access;
    }

    /**
     * Answers on the event loop from memory, unless unpublished practices are requested: authentication needs the
     * database, so a worker thread answers.
     */
    public <R> Uni<R> answerAsync(PracticeParameters parameters, Function<PracticeList, R> answer) {
        Uni<R> response = Uni.createFrom().item(() -> answer(parameters, answer));
        return parameters.includesUnpublished()
                ? response.runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                : response;
    }

    /** Passes the list that the parameters describe to a function, and returns its result. */
    public <R> R answer(PracticeParameters parameters, Function<PracticeList, R> answer) {
        if (parameters.includesUnpublished()) {
            access.requireRole(Role.READER);
        }
        ParameterValidator validator = new ParameterValidator();
        PageRequest page = parameters.page(validator);
        try (Snapshot snapshot = readModel.at(page.cursor().map(Cursor::revision))) {
            Snapshot searched = searched(snapshot, parameters);
            PracticeQuery query = PracticeQuery.parse(parameters, page, validator, searched);
            return answer.apply(new PracticeList(query, searched, records, summaryCache));
        }
    }

    /** Passes all practices that match to the consumer, without regard to pages. */
    public void forEach(PracticeParameters parameters, Consumer<Practice> reader) {
        answer(parameters, list -> {
            list.forEach((found, hit) -> Stream.of(found.practice(hit)), reader);
            return list.revision();
        });
    }

    /** The requested page as rows, or all results if the request does not limit the list. */
    public <T> Rows<T> rows(Class<T> type, PracticeParameters parameters, RowsOf<T> rowsOf) {
        parameters.fields(type);
        return answer(
                parameters,
                list -> parameters.isPart() ? Rows.of(type, list.page(rowsOf)) : all(type, parameters, list, rowsOf));
    }

    // Rows are streamed after this method returns, so the writer acquires the snapshot again.
    private <T> Rows<T> all(Class<T> type, PracticeParameters parameters, PracticeList list, RowsOf<T> rowsOf) {
        return new Rows<>(
                type, list.revision(), PageLinks.unpaged(parameters.url().self()), validator -> {
                    try (Snapshot snapshot = readModel.asOf(list.revision())) {
                        list.in(searched(snapshot, parameters)).forEach(rowsOf, validator);
                    }
                });
    }

    private static Snapshot searched(Snapshot snapshot, PracticeParameters parameters) {
        return parameters.includesUnpublished() ? snapshot.withUnpublished() : snapshot;
    }
}
