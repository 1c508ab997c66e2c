package org.interculturalcities.website;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.Tombstone;
import org.interculturalcities.practice.index.PracticeFinder;
import org.interculturalcities.practice.index.PracticeFinder.Found;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.practice.list.PracticeResource;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.search.RequestContext;
import org.jspecify.annotations.Nullable;

/** Finds and renders the page at a path. */
@ApplicationScoped
class SitePages {

    private final Routes routes;
    private final PracticeFinder finder;
    private final PracticeResource practices;

    SitePages(Routes routes, PracticeFinder finder, PracticeResource practices) {
        this.routes = routes;
        this.finder = finder;
        this.practices = practices;
    }

    /** The parsed query of a page: the text language of a practice, and the filters of a list. */
    record Query(@Nullable String lang, PageQuery query, PracticeParameters parameters) {}

    /** The page at a path in its English form. */
    Page at(String path, PageContext site, RequestContext context, Query query) {
        String[] names = path.substring(1).split("/", 2);
        try {
            return names.length == 2
                    ? record(names[0], names[1], site, context, query)
                    : section(path, site, context, query);
        } catch (ProblemException refusal) {
            return absent(refusal, names[0], site, context);
        }
    }

    private Page section(String path, PageContext site, RequestContext context, Query query) {
        DirectoryPages referenceData = new DirectoryPages(site, context);
        return switch (path) {
            case "/" -> referenceData.home();
            case "/practices" -> list(new PracticeListPages(site, context), query);
            case "/topics" -> referenceData.topics();
            case "/cities" -> referenceData.cities();
            case "/networks" -> referenceData.networks();
            case "/about" -> new StaticPages(site).of(path, "about.title", "about.lead");
            case "/template" -> new StaticPages(site).of(path, "template.page", "template.intro");
            default -> other(path, site);
        };
    }

    private Page list(PracticeListPages pages, Query query) {
        try {
            return pages.found(practices.feed(query.parameters()), query.query());
        } catch (ProblemException refusal) {
            return pages.refused(query.query());
        }
    }

    private Page record(String kind, String id, PageContext site, RequestContext context, Query query) {
        DirectoryPages referenceData = new DirectoryPages(site, context);
        return switch (kind) {
            case "practices" ->
                id.equals("pack")
                        ? other("/practices/pack", site)
                        : new PracticePages(site).practice(practice(id, context), query.lang(), context.snapshot());
            case "topics" -> referenceData.topic(id);
            case "cities" -> referenceData.city(id);
            case "networks" -> referenceData.network(id);
            case "collections" -> referenceData.collection(id);
            case "about" -> new StaticPages(site).chapter(id);
            default -> other("/" + kind + "/" + id, site);
        };
    }

    private PracticeDetail practice(String idOrSlug, RequestContext context) {
        Found found = finder.find(idOrSlug, context);
        return new PracticeView(context.snapshot(), context.languages(), context.address())
                .detail(found.practice(), found.version(), false);
    }

    private Page other(String path, PageContext site) {
        if (!routes.has(path)) {
            throw ProblemException.unknown("page", path);
        }
        return new StaticPages(site).filled(path);
    }

    private Page absent(ProblemException refusal, String kind, PageContext site, RequestContext context) {
        int status = refusal.problem().status();
        String key = status == 410 && kind.equals("practices") ? "failure.removed" : "failure.missing";
        String title = site.say(key);
        Html body = Html.of(
                "<h1>{}</h1><p class=\"lead\">{}</p>{}<p>{}</p>",
                title,
                site.say(key + ".advice"),
                successor(refusal.problem().tombstone(), site, context),
                site.link("/practices", site.say("home.all")));
        return Page.absent(status, title, body);
    }

    private Html successor(@Nullable Tombstone tombstone, PageContext site, RequestContext context) {
        String id = tombstone == null ? null : tombstone.replacedBy();
        if (id == null) {
            return Html.NOTHING;
        }
        try {
            PracticeDetail practice = practice(id, context);
            return Html.of(
                    "<p>{} <a href=\"{}\" lang=\"{}\">{}</a></p>",
                    site.say("server.replaced"),
                    site.to("/practices/" + practice.slug()),
                    practice.language(),
                    practice.title());
        } catch (ProblemException | MovedException gone) {
            return Html.NOTHING;
        }
    }
}
