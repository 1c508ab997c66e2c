package org.interculturalcities.website;

import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Topic;
import org.interculturalcities.topic.list.CategoryEntry;

/** The front page and the pages of cities, networks and topics, with links to their practices. */
record DirectoryPages(PageContext site, RequestContext context, EntitySerializer records) {

    TemplateInstance home() {
        String intro = site.say("home.intro");
        Page page = Page.of("", intro, "/").with(StructuredData.catalogue(site, intro));
        return Templates.home(site, page, allTopics());
    }

    TemplateInstance topics() {
        return Templates.topics(site, list("topics"), allTopics());
    }

    private List<Topic> allTopics() {
        return context.all(Topic.class).stream()
                .sorted(Comparator.comparing(Topic::position))
                .toList();
    }

    TemplateInstance cities() {
        return Templates.cities(site, list("cities"), sorted(context.all(City.class).stream(), this::name));
    }

    private String name(City city) {
        return city.name(context.languages());
    }

    TemplateInstance networks() {
        return Templates.networks(site, list("networks"), sorted(context.all(Network.class).stream(), Network::name));
    }

    private static <T> List<T> sorted(Stream<T> records, Function<T, String> name) {
        return records.sorted(Comparator.comparing(record -> TextAnalyzer.fold(name.apply(record))))
                .toList();
    }

    private Page list(String kind) {
        String title = site.say("nav." + kind);
        return Page.of(title, site.say(kind + ".intro"), "/" + kind)
                .with(StructuredData.crumbs(site, kind, title, "/" + kind));
    }

    /** A topic or collection. */
    TemplateInstance category(Class<? extends Category> type, String id) {
        CategoryEntry category = CategoryEntry.of(context.find(type, id), context);
        String facet = EntitySerializer.name(type);
        Page page = one("topics", "/" + facet + "s/" + id, category.label(), category.practiceCount());
        String key = facet + "." + id;
        String intro = site.has(key) ? site.say(key) : "";
        return Templates.category(site, page.introducedBy(intro), facet, category, intro, practices(facet, id));
    }

    TemplateInstance city(String id) {
        CityEntry city = CityEntry.of(context.find(City.class, id), context);
        List<MembershipEntry> memberships = memberships(
                        membership -> membership.city().equals(id))
                .map(membership -> MembershipEntry.of(membership, context))
                .toList();
        Page page = one("cities", "/cities/" + id, city.name(), city.practiceCount());
        return Templates.city(site, page, city, memberships, practices("city", id));
    }

    /** The newest practices with a facet value, as on the first page of their list. */
    private List<PracticeSummary> practices(String facet, String value) {
        PracticeView view = new PracticeView(context.snapshot(), context.languages(), context.url());
        return context
                .snapshot()
                .first(FacetStore.has(facet, value), PracticeSort.NEWEST.sort(), ListParameters.LIMIT)
                .stream()
                .map(stored ->
                        view.summary(records.parse(Practice.class, stored.state()), stored.version(), null, false))
                .toList();
    }

    TemplateInstance network(String id) {
        NetworkEntry network = NetworkEntry.of(context.find(Network.class, id), context);
        Stream<City> members = memberships(membership -> membership.network().equals(id))
                .map(membership -> context.snapshot().referenceData().find(City.class, membership.city()))
                .flatMap(Optional::stream);
        long practices = context.practices("network", id);
        Page page = one("networks", "/networks/" + id, network.name(), practices);
        return Templates.network(site, page, network, sorted(members, this::name), practices);
    }

    private Stream<Membership> memberships(Predicate<Membership> those) {
        return context.all(Membership.class).stream()
                .filter(those)
                .filter(membership -> membership.isMemberOn(context.snapshot().day()));
    }

    private Page one(String list, String path, String name, long practices) {
        return Page.of(name, name + " – " + site.say("practices", "count", practices), path)
                .with(StructuredData.crumbs(site, list, name, path));
    }
}
