package org.interculturalcities.website;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.network.Network;
import org.interculturalcities.picture.SharePicture;
import org.interculturalcities.picture.Weave;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.rights.PracticeFinder;
import org.interculturalcities.request.Messages;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.search.SearchRequest;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** Decides what the share picture of a record shows: the same as its page. */
@ApplicationScoped
class SharePictureContent {

    private static final int MAX_CITIES = 3;

    private final PracticeFinder finder;

    SharePictureContent(PracticeFinder finder) {
        this.finder = finder;
    }

    SharePicture of(String kind, String id, SiteLanguage language, RequestContext context) {
        return switch (kind) {
            case "practices" -> practice(finder.find(id, context).practice(), language, context);
            case "topics" -> category("topic", context.find(Topic.class, id), List.of(id), language, context);
            case "collections" ->
                category(
                        "collection",
                        context.find(Collection.class, id),
                        frequent("topic", "collection", id, context),
                        language,
                        context);
            case "cities" -> city(context.find(City.class, id), language, context);
            case "networks" -> network(context.find(Network.class, id), language, context);
            case "pages" -> page(id, language, context);
            default -> throw ProblemException.unknown("picture", kind);
        };
    }

    private static SharePicture practice(Practice practice, SiteLanguage language, RequestContext context) {
        String tag = context.languages().best(practice.texts().keySet()).orElse(practice.originalLanguage());
        List<String> cities = practice.cities().stream()
                .limit(MAX_CITIES)
                .flatMap(id -> context.snapshot().referenceData().find(City.class, id).stream())
                .map(city -> city.name(context.languages()))
                .toList();
        Stream<String> countries = practice.countries().stream().map(code -> country(code, context));
        String line =
                String.join(", ", Stream.concat(cities.stream(), countries).toList());
        return new SharePicture(
                practice.text(tag).title(),
                line,
                name(language),
                SiteLanguage.isRightToLeft(tag),
                new Weave(List.copyOf(practice.topics()), List.copyOf(practice.countries())));
    }

    private static SharePicture category(
            String facet, Category category, List<String> topics, SiteLanguage language, RequestContext context) {
        return record(
                category.label(context.languages()),
                practices(context.practices(facet, category.id()), language),
                language,
                topics,
                frequent("country", facet, category.id(), context));
    }

    private static SharePicture city(City city, SiteLanguage language, RequestContext context) {
        return record(
                city.name(context.languages()),
                country(city.country(), context),
                language,
                frequent("topic", "city", city.id(), context),
                List.of(city.country()));
    }

    private static SharePicture network(Network network, SiteLanguage language, RequestContext context) {
        String id = network.recordId();
        return record(
                network.name(),
                practices(context.practices("network", id), language),
                language,
                frequent("topic", "network", id, context),
                frequent("country", "network", id, context));
    }

    // A page without a record shows the whole catalogue.
    private static SharePicture page(String id, SiteLanguage language, RequestContext context) {
        if (!id.equals("home")) {
            throw ProblemException.unknown("picture", id);
        }
        return record(
                Messages.in(language.tag()).say("home.title"),
                "",
                language,
                frequent("topic", Map.of(), context),
                frequent("country", Map.of(), context));
    }

    private static SharePicture record(
            String title, String line, SiteLanguage language, List<String> topics, List<String> countries) {
        return new SharePicture(
                title, line, name(language), SiteLanguage.isRightToLeft(language.tag()), new Weave(topics, countries));
    }

    private static String name(SiteLanguage language) {
        return Messages.in(language.tag()).say("site.name");
    }

    private static String practices(long count, SiteLanguage language) {
        return Messages.in(language.tag()).say("practices", "count", count);
    }

    private static String country(String code, RequestContext context) {
        return Countries.name(code, context.languages().locale()).name();
    }

    private static List<String> frequent(String counted, String facet, String value, RequestContext context) {
        return frequent(counted, Map.of(facet, value::equals), context);
    }

    /** The values of a facet among practices, the most frequent first. */
    private static List<String> frequent(
            String counted, Map<String, Predicate<String>> filters, RequestContext context) {
        SearchRequest request = new SearchRequest(
                null, List.of(), filters, Map.of(), Set.of(counted), null, Sort.INDEXORDER, null, 0, 0);
        return context
                .snapshot()
                .search(request)
                .facets()
                .getOrDefault(counted, FacetStore.FacetCounts.NONE)
                .values()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
