package org.interculturalcities.practice;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.search.FieldDoc;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.PracticeFinder.Found;
import org.interculturalcities.practice.PracticeList.Showing;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Reading;
import org.interculturalcities.search.Snapshot;

/** Good practices: found by words and facets, read one by one. */
@Path("/api/v1")
@Tag(name = "Practices", description = "Good practices: found by words and facets, read one by one")
public class PracticeResource {

    private final ReadModel readModel;
    private final Records records;
    private final PracticeFinder finder;
    private final PracticeCards cards;
    private final PracticeContacts contacts;
    private final Access access;

    PracticeResource(
            ReadModel readModel,
            Records records,
            PracticeFinder finder,
            PracticeCards cards,
            PracticeContacts contacts,
            Access access) {
        this.readModel = readModel;
        this.records = records;
        this.finder = finder;
        this.cards = cards;
        this.contacts = contacts;
        this.access = access;
    }

    @GET
    @Path("practices")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPractices", summary = "Practices that match, and the counts of facets if asked")
    public Uni<Listing<PracticeSummary>> list(@BeanParam PracticeParameters parameters) {
        return soon(parameters, PracticeList::page);
    }

    // At once, out of memory; but who shows a token is looked up in the database, for which this thread may not wait.
    private <R> Uni<R> soon(PracticeParameters parameters, BiFunction<PracticeList, Optional<FieldDoc>, R> answer) {
        Uni<R> soon = Uni.createFrom().item(() -> answer(parameters, answer));
        return parameters.isForReaders() ? soon.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()) : soon;
    }

    @GET
    @Path("practices")
    @Produces({Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(hidden = true)
    public Rows<?> rows(@BeanParam PracticeParameters parameters) {
        return parameters.isTableOfTexts()
                ? rows(PracticeRow.class, PracticeList::rows, parameters)
                : rows(PracticeSummary.class, PracticeList::summaries, parameters);
    }

    private <T> Rows<T> rows(Class<T> type, Showing<T> showing, PracticeParameters parameters) {
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

    @GET
    @Path("practices")
    @Produces(Type.ATOM)
    @Operation(hidden = true)
    public Listing<PracticeDetail> feed(@BeanParam PracticeParameters parameters) {
        return answer(parameters, (list, place) -> list.page(place, PracticeList::details));
    }

    @GET
    @Path("facets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countFacets", summary = "Only the counts of facets: of those asked for, or else of all")
    public Uni<Listing<PracticeSummary>> facets(@BeanParam PracticeParameters parameters) {
        return soon(parameters, (list, place) -> list.counts());
    }

    private <R> R answer(PracticeParameters parameters, BiFunction<PracticeList, Optional<FieldDoc>, R> answer) {
        if (parameters.isForReaders()) {
            access.atLeast(Role.READER);
        }
        ParameterReader reader = new ParameterReader();
        Optional<Cursor> cursor = parameters.cursor(reader);
        try (Snapshot held = readModel.at(cursor)) {
            Snapshot snapshot = parameters.seen(held);
            PracticeQuery query = PracticeQuery.read(parameters, reader, snapshot);
            Optional<FieldDoc> place =
                    cursor.flatMap(walk -> Place.read(walk.place(), query.sort().sort()));
            if (cursor.isPresent() && place.isEmpty()) {
                parameters.refuseCursor(reader);
            }
            reader.finish();
            return answer.apply(new PracticeList(query, snapshot, records, cards, parameters), place);
        }
    }

    @GET
    @Path("practices/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPractice",
            summary = "One practice, by id or slug",
            description =
                    "An earlier slug answers 308 with the present address, a deleted practice 410 with its tombstone.")
    public Single<PracticeDetail> get(@PathParam("id") String idOrSlug, @BeanParam SingleParameters parameters) {
        try (Reading reading = readModel.one(parameters)) {
            Found found = finder.find(idOrSlug, reading);
            PracticeDetail detail = new PracticeView(reading.snapshot(), reading.languages(), reading.address())
                    .detail(
                            found.practice(),
                            found.version(),
                            parameters.isInOneLanguage(),
                            contacts.seen(found.practice(), reading.snapshot()));
            return reading.answer(detail, detail.links());
        }
    }
}
