package org.interculturalcities.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.index.AllPractices;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeRow;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.interculturalcities.topic.list.CategoryEntry;

/** Lists all records of the catalogue by type and id, each list as NDJSON and as CSV. */
@ApplicationScoped
class ArchivedLists {

    private final AllPractices practices;

    ArchivedLists(AllPractices practices) {
        this.practices = practices;
    }

    /** A list that becomes a file. */
    record ArchivedList(String name, Format format, Rows<?> rows) {

        String file() {
            return name + "." + format.word();
        }
    }

    List<ArchivedList> of(RequestContext context) {
        return Stream.of(
                        both("cities", CityEntry.class, context.all(City.class), CityEntry::of, context),
                        both(
                                "collections",
                                CategoryEntry.class,
                                context.all(Collection.class),
                                CategoryEntry::of,
                                context),
                        both(
                                "memberships",
                                MembershipEntry.class,
                                context.all(Membership.class),
                                MembershipEntry::of,
                                context),
                        both("networks", NetworkEntry.class, context.all(Network.class), NetworkEntry::of, context),
                        practices(context),
                        both("topics", CategoryEntry.class, context.all(Topic.class), CategoryEntry::of, context))
                .flatMap(Function.identity())
                .toList();
    }

    private static <R, T> Stream<ArchivedList> both(
            String name,
            Class<T> type,
            Iterable<R> records,
            BiFunction<R, RequestContext, T> show,
            RequestContext context) {
        Rows<T> rows = new Rows<>(
                type,
                context.snapshot().revision(),
                PageLinks.unpaged(context.url().self()),
                reader -> records.forEach(record -> reader.accept(show.apply(record, context))));
        return Stream.of(new ArchivedList(name, Format.CSV, rows), new ArchivedList(name, Format.NDJSON, rows));
    }

    // JSON contains complete records; CSV has one row for each text, in the format for imports.
    private Stream<ArchivedList> practices(RequestContext context) {
        long revision = context.snapshot().revision();
        PageLinks links = PageLinks.unpaged(context.url().self());
        PracticeView view = new PracticeView(context.snapshot(), context.languages(), context.url());
        Rows<PracticeRow> rows = new Rows<>(
                PracticeRow.class,
                revision,
                links,
                reader -> practices.forEach(context.snapshot(), (practice, version) -> PracticeRow.of(practice, view)
                        .forEach(reader)));
        Rows<PracticeDetail> details = new Rows<>(
                PracticeDetail.class,
                revision,
                links,
                reader -> practices.forEach(
                        context.snapshot(),
                        (practice, version) -> reader.accept(view.detail(practice, version, false))));
        return Stream.of(
                new ArchivedList("practices", Format.CSV, rows), new ArchivedList("practices", Format.NDJSON, details));
    }
}
