package org.interculturalcities.website;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.interculturalcities.citation.LinkedData;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.TextDetail;
import org.interculturalcities.search.Snapshot;
import org.jspecify.annotations.Nullable;

/** Renders a practice for readers without scripts. */
record PracticePages(PageContext site) {

    /** A practice in the requested language, otherwise in the text language closest to the page's. */
    Page practice(PracticeDetail practice, @Nullable String query, Snapshot snapshot) {
        String language = query != null && practice.texts().containsKey(query) ? query : practice.language();
        TextDetail text = Objects.requireNonNull(practice.texts().get(language));
        String path = "/practices/" + practice.slug();
        Html body = Html.of(
                "<article class=\"stack\"><div class=\"stack\" {}><h1>{}</h1>{}</div>{}{}{}{}</article>",
                spoken(language),
                text.title(),
                Html.ifAny("<p class=\"lead\">{}</p>", text.summary()),
                sections(text, language),
                references(text.references()),
                facts(practice),
                source(practice));
        return Page.of(text.title(), text.summary(), path, body)
                .with(
                        StructuredData.json(LinkedData.of(practice, snapshot)),
                        site.crumbs("practices", text.title(), path));
    }

    static Html spoken(String language) {
        return Html.of("lang=\"{}\" dir=\"{}\"", language, SiteLanguage.direction(language));
    }

    private Html sections(TextDetail text, String language) {
        return Html.all(
                section("purpose", text.purpose(), language),
                section("rationale", text.rationale(), language),
                section("process", text.process(), language),
                section("impact", text.impact(), language));
    }

    private Html section(String name, @Nullable String words, String language) {
        if (words == null || words.isBlank()) {
            return Html.NOTHING;
        }
        List<String> paragraphs = Arrays.stream(words.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        return Html.of(
                "<section class=\"stack\"><h2>{}</h2><div class=\"stack prose\" {}>{}</div></section>",
                site.say("section." + name),
                spoken(language),
                Html.each(paragraphs, paragraph -> Html.of("<p>{}</p>", paragraph)));
    }

    private Html references(List<Reference> references) {
        return references.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<section class=\"stack\"><h2>{}</h2><ul>{}</ul></section>",
                        site.say("section.references"),
                        Html.each(
                                references,
                                reference -> Html.of("<li>{}</li>", elsewhere(reference.url(), reference.title()))));
    }

    // Links valid web addresses only; shows others as text.
    private static Html elsewhere(@Nullable String address, String text) {
        return address != null && address.matches("https?://[^\\s\\\\^`{|}<>\"]+")
                ? Html.of("<a href=\"{}\">{}</a>", address, text)
                : Html.of("<bdi>{}</bdi>", text);
    }

    private Html facts(PracticeDetail practice) {
        return Html.of(
                "<section class=\"stack\"><h2>{}</h2><dl>{}{}{}{}{}</dl></section>",
                site.say("facts.title"),
                fact("period", 1, Html.ifAny("<bdi>{}</bdi>", practice.period().text())),
                fact(
                        "cities",
                        practice.cities().size(),
                        site.names(practice.cities().stream()
                                .map(city -> site.link("/cities/" + city.id(), city.name())))),
                fact(
                        "countries",
                        practice.countries().size(),
                        site.names(practice.countries().stream()
                                .map(country -> site.link("/practices?country=" + country.code(), country.name())))),
                fact(
                        "topics",
                        practice.topics().size(),
                        site.names(practice.topics().stream()
                                .map(topic -> site.link("/topics/" + topic.id(), topic.label())))),
                fact(
                        "networks",
                        practice.networks().size(),
                        site.names(practice.networks().stream()
                                .map(network -> site.link("/networks/" + network.id(), network.name())))));
    }

    private Html fact(String name, int count, Html value) {
        return value.equals(Html.NOTHING)
                ? value
                : Html.of("<dt>{}</dt><dd>{}</dd>", site.say("facts." + name, "count", count), value);
    }

    private Html source(PracticeDetail practice) {
        String source = practice.sourceUrl();
        return Html.of(
                "<section class=\"stack\"><h2>{}</h2>{}<p><a href=\"{}\">{}</a></p></section>",
                site.say("source.title"),
                source == null ? Html.NOTHING : Html.of("<p>{}</p>", elsewhere(source, site.say("source.page"))),
                "/api/v1/practices/" + practice.id(),
                site.say("source.call"));
    }
}
