package org.interculturalcities.website;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interculturalcities.http.problem.Moved;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.http.problem.Tombstone;
import org.interculturalcities.practice.index.PracticeFinder;
import org.interculturalcities.practice.index.PracticeFinder.Found;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.practice.list.PracticeResource;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.search.Reading;
import org.jspecify.annotations.Nullable;

/** Which page stands at an address of the site, and what it says. */
@ApplicationScoped
class Pages {

    private final SiteFiles files;
    private final PracticeFinder finder;
    private final PracticeResource practices;

    Pages(SiteFiles files, PracticeFinder finder, PracticeResource practices) {
        this.files = files;
        this.finder = finder;
        this.practices = practices;
    }

    /** The question behind an address: which text of a practice, and which list. */
    record Query(@Nullable String lang, Asked asked, PracticeParameters parameters) {}

    /** The page at a path, as it is called in English. */
    Page at(String path, Site site, Reading reading, Query query) {
        String[] names = path.substring(1).split("/", 2);
        try {
            return names.length == 2
                    ? record(names[0], names[1], site, reading, query)
                    : section(path, site, reading, query);
        } catch (Refusal refusal) {
            return absent(refusal, names[0], site, reading);
        }
    }

    private Page section(String path, Site site, Reading reading, Query query) {
        DirectoryPages directory = new DirectoryPages(site, reading);
        return switch (path) {
            case "/" -> directory.home();
            case "/practices" -> list(new PracticePages(site), query);
            case "/topics" -> directory.topics();
            case "/cities" -> directory.cities();
            case "/networks" -> directory.networks();
            case "/about" -> told("about.title", "about.lead", path, site);
            case "/template" -> told("template.page", "template.intro", path, site);
            default -> other(path, site);
        };
    }

    private static Page told(String titleKey, String leadKey, String path, Site site) {
        String title = site.say(titleKey);
        String lead = site.say(leadKey);
        return Page.of(title, lead, path, Html.of("<h1>{}</h1><p class=\"lead\">{}</p>", title, lead));
    }

    private Page list(PracticePages pages, Query query) {
        try {
            return pages.list(practices.feed(query.parameters()), query.asked());
        } catch (Refusal refusal) {
            return pages.list(query.asked());
        }
    }

    private Page record(String kind, String id, Site site, Reading reading, Query query) {
        DirectoryPages directory = new DirectoryPages(site, reading);
        return switch (kind) {
            case "practices" ->
                id.equals("pack")
                        ? other("/practices/pack", site)
                        : new PracticePages(site).practice(practice(id, reading), query.lang(), reading.snapshot());
            case "topics" -> directory.topic(id);
            case "cities" -> directory.city(id);
            case "networks" -> directory.network(id);
            case "collections" -> directory.collection(id);
            case "about" -> chapter(id, site);
            default -> other("/" + kind + "/" + id, site);
        };
    }

    private PracticeDetail practice(String idOrSlug, Reading reading) {
        Found found = finder.find(idOrSlug, reading);
        return new PracticeView(reading.snapshot(), reading.languages(), reading.address())
                .detail(found.practice(), found.version(), false);
    }

    private static Page chapter(String id, Site site) {
        String start = "guide." + id;
        if (!site.has(start + ".title")) {
            throw Refusal.unknown("page", id);
        }
        return told(start + ".title", start + ".lead", "/about/" + id, site);
    }

    /** A page that has nothing to say without scripts. */
    private Page other(String path, Site site) {
        if (!routes().matcher(path).matches()) {
            throw Refusal.unknown("page", path);
        }
        String name = path.substring(1).replace('/', '.');
        boolean isForEveryone = !path.matches("/(desk|offline)(/.*)?");
        String title = "nav." + name;
        String intro = name + ".intro";
        return Page.of(
                        site.has(title) ? site.say(title) : "",
                        site.has(intro) ? site.say(intro) : null,
                        path,
                        Html.NOTHING)
                .kept(isForEveryone);
    }

    private Pattern routes() {
        return Pattern.compile(files.text("/routes.txt")
                .lines()
                .map(route -> route.replaceAll("\\[\\.\\.\\.\\w+]", ".*").replaceAll("\\[\\w+]", "[^/]+"))
                .collect(Collectors.joining("|")));
    }

    private Page absent(Refusal refusal, String kind, Site site, Reading reading) {
        int status = refusal.problem().status();
        String key = status == 410 && kind.equals("practices") ? "failure.removed" : "failure.missing";
        String title = site.say(key);
        Html body = Html.of(
                "<h1>{}</h1><p class=\"lead\">{}</p>{}<p>{}</p>",
                title,
                site.say(key + ".advice"),
                successor(refusal.problem().tombstone(), site, reading),
                site.link("/practices", site.say("failure.browse")));
        return Page.absent(status, title, body);
    }

    private Html successor(@Nullable Tombstone tombstone, Site site, Reading reading) {
        String id = tombstone == null ? null : tombstone.replacedBy();
        if (id == null) {
            return Html.NOTHING;
        }
        try {
            PracticeDetail practice = practice(id, reading);
            return Html.of(
                    "<p>{} <a href=\"{}\" lang=\"{}\">{}</a></p>",
                    site.say("server.replaced"),
                    site.to("/practices/" + practice.slug()),
                    practice.language(),
                    practice.title());
        } catch (Refusal | Moved gone) {
            return Html.NOTHING;
        }
    }
}
