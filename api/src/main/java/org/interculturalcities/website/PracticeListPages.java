package org.interculturalcities.website;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.search.Reading;

/** Pages of the list of practices, with a form to ask for others. */
record PracticeListPages(Site site, Reading reading) {

    private static final int BESIDE_THE_TITLE = 3;

    Page found(Listing<PracticeDetail> found, Asked asked) {
        String said = said(asked);
        String count = site.say("practices", "count", found.meta().total());
        Html body = Html.of(
                "<h1>{}</h1>{}<h2>{}</h2>{}<ol class=\"list-reset stack\">{}</ol>{}",
                site.say("nav.practices"),
                searchForm(asked.q()),
                count,
                Html.ifAny("<p>{}</p>", said),
                Html.each(found.data(), this::card),
                paging(found.meta().total(), asked));
        String page = asked.page() > 1 ? " – " + site.say("paging.page", "page", asked.page()) : "";
        String about = site.say("server.practices");
        return (said.isEmpty()
                        ? Page.of(site.say("nav.practices"), about, asked.path(), body)
                        : Page.of(said + " – " + count + page, said + " – " + about, asked.path(), body))
                .kept(!asked.isNarrow());
    }

    /** The page of a question that cannot be answered; scripts show what is wrong with it. */
    Page refused(Asked asked) {
        String title = site.say("nav.practices");
        return Page.of(title, null, asked.path(), Html.of("<h1>{}</h1>{}", title, searchForm(asked.q())))
                .kept(false);
    }

    // As the chips of the site say it.
    private String said(Asked asked) {
        Stream<String> words = asked.q().isEmpty() ? Stream.empty() : Stream.of(site.say("chip.words", "q", asked.q()));
        return Stream.concat(words, asked.filters().stream().map(this::said)).collect(Collectors.joining(", "));
    }

    private String said(Asked.Filter filter) {
        return site.say(
                "chip.filter",
                "facet",
                site.say("facet." + filter.facet().word()),
                "value",
                filter.facet().label(filter.value(), reading.snapshot().directory(), reading.languages()));
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

    private Html card(PracticeDetail practice) {
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

    private Html paging(long total, Asked asked) {
        Html steps = Html.all(
                asked.page() > 1 ? step(asked, -1, "paging.previous") : Html.NOTHING,
                (long) asked.page() * ListParameters.LIMIT < total ? step(asked, 1, "paging.next") : Html.NOTHING);
        return Html.ifAny("<nav><ul class=\"list-reset row\">{}</ul></nav>", steps);
    }

    private Html step(Asked asked, int pages, String label) {
        return Html.of("<li>{}</li>", site.link(asked.onPage(asked.page() + pages), site.say(label)));
    }
}
