package org.interculturalcities.website;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.citation.LinkedData;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.list.FacetLabels;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.practice.view.TextDetail;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;

/** The pages of the practice list and of single practices. */
record PracticePages(PageContext site, RequestContext context) {

    private static final int BESIDE_THE_TITLE = 3;

    TemplateInstance list(Listing<PracticeSummary> found, PageQuery query) {
        String filters = filters(query);
        String about = site.say("server.practices");
        String count = site.say("practices", "count", found.meta().total());
        String number = query.page() > 1 ? " – " + site.say("paging.page", "page", query.page()) : "";
        Page page = filters.isEmpty()
                ? Page.of(site.say("nav.practices"), about, query.path())
                : Page.of(filters + " – " + count + number, filters + " – " + about, query.path());
        return Templates.practices(site, page.withIndexing(!query.isNarrow()), query, filters, found);
    }

    /** The page of an invalid query; scripts show its errors. */
    TemplateInstance refused(PageQuery query) {
        Page page = Page.of(site.say("nav.practices"), null, query.path()).withIndexing(false);
        return Templates.refusedQuery(site, page, query);
    }

    /** The practices of a shortlist, in its order; without one, only what a shortlist is. */
    TemplateInstance shortlist(List<String> ids, EntitySerializer records) {
        PracticeView view = new PracticeView(context.snapshot(), context.languages(), context.url());
        List<PracticeSummary> practices = ids.stream()
                .flatMap(id -> context.snapshot().find("id", id).stream())
                .map(stored ->
                        view.summary(records.parse(Practice.class, stored.state()), stored.version(), null, false))
                .toList();
        Page page = Page.of(site.say("shortlist.title"), site.say("shortlist.intro"), "/shortlist")
                .withIndexing(false);
        return Templates.shortlist(site, page, practices);
    }

    // Describes the filters with the same words as the frontend.
    private String filters(PageQuery query) {
        Stream<String> words = query.q().isEmpty() ? Stream.empty() : Stream.of(site.say("chip.words", "q", query.q()));
        return Stream.concat(words, query.filters().stream().map(this::filter)).collect(Collectors.joining(", "));
    }

    private String filter(PageQuery.Filter filter) {
        String facet = site.say("facet." + filter.facet().word());
        String value = FacetLabels.text(
                filter.facet(), filter.value(), context.snapshot().referenceData(), context.languages());
        return site.say("chip.filter", "facet", facet, "value", value);
    }

    /** The cities of a practice in a list, or else its countries. */
    @TemplateExtension
    static String places(PracticeSummary practice) {
        Stream<String> places = practice.cities().isEmpty()
                ? practice.countries().stream().map(CountryName::name)
                : practice.cities().stream().map(CityName::name);
        return places.limit(BESIDE_THE_TITLE).collect(Collectors.joining(", "));
    }

    /** A practice in the requested language, otherwise in the text language closest to the page's. */
    TemplateInstance practice(PracticeDetail practice, PageQuery query) {
        String language = query.lang().filter(practice.texts()::containsKey).orElse(practice.language());
        TextDetail text = Objects.requireNonNull(practice.texts().get(language));
        String path = "/practices/" + practice.slug();
        Page page = Page.of(text.title(), text.summary(), path)
                .with(
                        StructuredData.json(LinkedData.of(practice, context.snapshot())),
                        StructuredData.crumbs(site, "practices", text.title(), path));
        return Templates.practice(site, page, practice, language, text);
    }
}
