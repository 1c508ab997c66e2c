package org.interculturalcities.website;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.network.NetworkEntry;
import org.interculturalcities.place.City;
import org.interculturalcities.place.CityEntry;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.RequestContext;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.TermEntry;
import org.interculturalcities.topic.Topic;

/** Renders the front page and the pages of cities, networks and topics, with links to their practices. */
record DirectoryPages(PageContext site, RequestContext context) {

    Page home() {
        String intro = site.say("home.intro");
        Html body = Html.of(
                "<h1>{}</h1><p class=\"lead\">{}</p><p>{}</p><h2>{}</h2>{}",
                site.say("home.title"),
                intro,
                site.link("/practices", site.say("home.all")),
                site.say("home.topics"),
                topicNames());
        return Page.of("", intro, "/", body).with(StructuredData.catalogue(site, intro));
    }

    Page topics() {
        return list("topics", topicNames());
    }

    private Html topicNames() {
        return site.names(context.all(Topic.class).stream()
                .sorted(Comparator.comparing(Topic::position))
                .map(topic -> site.link("/topics/" + topic.id(), topic.label(context.languages()))));
    }

    Page cities() {
        return list("cities", sorted("/cities/", City.class, city -> city.name(context.languages())));
    }

    Page networks() {
        return list("networks", sorted("/networks/", Network.class, Network::name));
    }

    private <T extends VersionedEntity> Html sorted(String start, Class<T> type, Function<T, String> name) {
        return site.names(context.all(type).stream()
                .sorted(Comparator.comparing(entity -> TextAnalyzer.fold(name.apply(entity))))
                .map(entity -> site.link(start + entity.recordId(), name.apply(entity))));
    }

    private Page list(String kind, Html names) {
        String title = site.say("nav." + kind);
        String intro = site.say(kind + ".intro");
        return Page.of(title, intro, "/" + kind, Html.of("<h1>{}</h1><p class=\"lead\">{}</p>{}", title, intro, names))
                .with(site.crumbs(kind, title, "/" + kind));
    }

    Page topic(String id) {
        TermEntry topic = TermEntry.of(context.find(Topic.class, id), context);
        return entityPage("topics", "topic", id, topic.label(), topic.practiceCount(), Html.NOTHING);
    }

    Page collection(String id) {
        TermEntry collection = TermEntry.of(context.find(Collection.class, id), context);
        return entityPage(
                "topics",
                "collections",
                "collection",
                id,
                collection.label(),
                collection.practiceCount(),
                Html.NOTHING);
    }

    Page city(String id) {
        CityEntry city = CityEntry.of(context.find(City.class, id), context);
        Stream<Html> networks = memberships(membership -> membership.city().equals(id))
                .flatMap(membership -> networkLink(membership.network()).stream());
        Html facts = Html.of(
                "<p>{}</p>{}",
                site.link(
                        "/practices?country=" + city.country().code(),
                        city.country().name()),
                section("nav.networks", networks));
        return entityPage("cities", "city", id, city.name(), city.practiceCount(), facts);
    }

    private Optional<Html> networkLink(String id) {
        return context.snapshot()
                .referenceData()
                .find(Network.class, id)
                .map(network -> site.link("/networks/" + id, network.name()));
    }

    Page network(String id) {
        NetworkEntry network = NetworkEntry.of(context.find(Network.class, id), context);
        Stream<Html> members = memberships(membership -> membership.network().equals(id))
                .flatMap(membership -> context.snapshot().referenceData().find(City.class, membership.city()).stream())
                .sorted(Comparator.comparing(city -> TextAnalyzer.fold(city.name(context.languages()))))
                .map(city -> site.link("/cities/" + city.id(), city.name(context.languages())));
        return entityPage(
                "networks",
                "network",
                id,
                network.name(),
                context.practices("network", id),
                section("nav.cities", members));
    }

    private Stream<Membership> memberships(Predicate<Membership> those) {
        return context.all(Membership.class).stream()
                .filter(those)
                .filter(membership -> membership.isMemberOn(context.snapshot().day()));
    }

    private Html section(String title, Stream<Html> names) {
        Html all = site.names(names);
        return all.equals(Html.NOTHING) ? all : Html.of("<h2>{}</h2>{}", site.say(title), all);
    }

    private Page entityPage(String kind, String facet, String id, String name, long practices, Html facts) {
        return entityPage(kind, kind, facet, id, name, practices, facts);
    }

    // Each page links to its practices first.
    private Page entityPage(
            String list, String kind, String facet, String id, String name, long practices, Html facts) {
        String path = "/" + kind + "/" + id;
        String count = site.say("practices", "count", practices);
        Html body = Html.of("<h1>{}</h1>{}<p>{}</p>", name, facts, site.link("/practices?" + facet + "=" + id, count));
        return Page.of(name, name + " – " + count, path, body).with(site.crumbs(list, name, path));
    }
}
