package org.interculturalcities.website;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.search.RequestContext;

/** Renders the pages of the practice list, with a search form. */
record PracticeListPages(PageContext site, RequestContext context) {

    private static final int BESIDE_THE_TITLE = 3;

    Page found(Listing<PracticeDetail> found, PageQuery query) {
        String description = said(query);
        String count = site.say("practices", "count", found.meta().total());
        Html body = Html.of(
                "<h1>{}</h1>{}<h2>{}</h2>{}<ol class=\"list-reset stack\">{}</ol>{}",
                site.say("nav.practices"),
                searchForm(query.q()),
                count,
                Html.ifAny("<p>{}</p>", description),
                Html.each(found.data(), this::cached),
                paging(found.meta().total(), query));
        String page = query.page() > 1 ? " – " + site.say("paging.page", "page", query.page()) : "";
        String about = site.say("server.practices");
        return (description.isEmpty()
                        ? Page.of(site.say("nav.practices"), about, query.path(), body)
                        : Page.of(description + " – " + count + page, description + " – " + about, query.path(), body))
                .kept(!query.isNarrow());
    }

    /** The page of an invalid query; scripts show its errors. */
    Page refused(PageQuery query) {
        String title = site.say("nav.practices");
        return Page.of(title, null, query.path(), Html.of("<h1>{}</h1>{}", title, searchForm(query.q())))
                .kept(false);
    }

    // Describes the filters with the same words as the frontend.
    private String said(PageQuery query) {
        Stream<String> words = query.q().isEmpty() ? Stream.empty() : Stream.of(site.say("chip.words", "q", query.q()));
        return Stream.concat(words, query.filters().stream().map(this::said)).collect(Collectors.joining(", "));
    }

    private String said(PageQuery.Filter filter) {
        return site.say(
                "chip.filter",
                "facet",
                site.say("facet." + filter.facet().word()),
                "value",
                filter.facet().label(filter.value(), context.snapshot().referenceData(), context.languages()));
    }

    private Html searchForm(String q) {
        return Html.of(
                "<form action=\"{}\" role=\"search\"><label>{} <input type=\"search\" name=\"q\" value=\"{}\"></label> "
                        + "<button class=\"button\">{}</button></form>",
                site.to("/practices"),
                site.say("search.label"),
                q,
                site.say("search.submit"));
    }

    private Html cached(PracticeDetail practice) {
        Stream<String> places = practice.cities().isEmpty()
                ? practice.countries().stream().map(country -> country.name())
                : practice.cities().stream().map(city -> city.name());
        return Html.of(
                "<li><h3><a href=\"{}\" {}>{}</a></h3>{}{}</li>",
                site.to("/practices/" + practice.slug()),
                PracticePages.spoken(practice.language()),
                practice.title(),
                Html.ifAny(
                        "<p class=\"muted\">{}</p>",
                        String.join(", ", places.limit(BESIDE_THE_TITLE).toList())),
                practice.summary() == null
                        ? Html.NOTHING
                        : Html.of("<p {}>{}</p>", PracticePages.spoken(practice.language()), practice.summary()));
    }

    private Html paging(long total, PageQuery query) {
        Html steps = Html.all(
                query.page() > 1 ? step(query, -1, "paging.previous") : Html.NOTHING,
                (long) query.page() * ListParameters.LIMIT < total ? step(query, 1, "paging.next") : Html.NOTHING);
        return Html.ifAny("<nav><ul class=\"list-reset row\">{}</ul></nav>", steps);
    }

    private Html step(PageQuery query, int pages, String label) {
        return Html.of("<li>{}</li>", site.link(query.onPage(query.page() + pages), site.say(label)));
    }
}
