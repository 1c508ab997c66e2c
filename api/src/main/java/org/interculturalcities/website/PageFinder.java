package org.interculturalcities.website;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.practice.list.PracticeList;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.practice.list.PracticeSearch;
import org.interculturalcities.practice.rights.PracticeFinder;
import org.interculturalcities.practice.rights.PracticeFinder.Found;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.Tombstone;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Finds the page at a path. */
@ApplicationScoped
class PageFinder {

    /** The pages that show results in other forms than the list. */
    private static final Set<String> RESULT_VIEWS = Set.of("map", "pack");

    private final Routes routes;
    private final PracticeFinder finder;
    private final PracticeSearch search;
    private final EntitySerializer records;

    PageFinder(Routes routes, PracticeFinder finder, PracticeSearch search, EntitySerializer records) {
        this.routes = routes;
        this.finder = finder;
        this.search = search;
        this.records = records;
    }

    /** The page at a path in its English form. */
    TemplateInstance at(
            String path, PageContext site, RequestContext context, PageQuery query, PracticeParameters parameters) {
        String[] names = path.substring(1).split("/", 2);
        return names.length == 2
                ? record(names[0], names[1], site, context, query)
                : section(path, site, context, query, parameters);
    }

    private TemplateInstance section(
            String path, PageContext site, RequestContext context, PageQuery query, PracticeParameters parameters) {
        DirectoryPages directory = new DirectoryPages(site, context, records);
        return switch (path) {
            case "/" -> directory.home();
            case "/practices" -> list(new PracticePages(site, context), query, parameters);
            case "/topics" -> directory.topics();
            case "/cities" -> directory.cities();
            case "/networks" -> directory.networks();
            case "/shortlist" -> new PracticePages(site, context).shortlist(query.practices(), records);
            case "/about" -> new StaticPages(site).of(path, "about.title", "about.lead");
            case "/template" -> new StaticPages(site).of(path, "template.page", "template.intro");
            default -> other(path, site);
        };
    }

    private TemplateInstance list(PracticePages pages, PageQuery query, PracticeParameters parameters) {
        try {
            return pages.list(search.answer(parameters, list -> list.page(PracticeList::summaries)), query);
        } catch (ProblemException refusal) {
            return pages.refused(query);
        }
    }

    private TemplateInstance record(String kind, String id, PageContext site, RequestContext context, PageQuery query) {
        DirectoryPages directory = new DirectoryPages(site, context, records);
        return switch (kind) {
            case "practices" ->
                RESULT_VIEWS.contains(id)
                        ? other("/practices/" + id, site)
                        : new PracticePages(site, context).practice(practice(id, context), query);
            case "topics" -> directory.category(Topic.class, id);
            case "cities" -> directory.city(id);
            case "networks" -> directory.network(id);
            case "collections" -> directory.category(Collection.class, id);
            case "about" -> new StaticPages(site).chapter(id);
            default -> other("/" + kind + "/" + id, site);
        };
    }

    private PracticeDetail practice(String idOrSlug, RequestContext context) {
        Found found = finder.find(idOrSlug, context);
        return new PracticeView(context.snapshot(), context.languages(), context.url())
                .detail(found.practice(), found.version(), false);
    }

    private TemplateInstance other(String path, PageContext site) {
        if (!routes.has(path)) {
            throw ProblemException.unknown("page", path);
        }
        return new StaticPages(site).filled(path);
    }

    /** The page at the path of a record that is gone, or of nothing. */
    TemplateInstance missing(Problem problem, String path, PageContext site, RequestContext context) {
        boolean isRemoved = problem.status() == 410 && path.startsWith("/practices/");
        String key = isRemoved ? "failure.removed" : "failure.missing";
        PracticeDetail successor = successor(problem.tombstone(), context);
        return Templates.missing(site, Page.missing(site.say(key)), site.say(key + ".advice"), successor);
    }

    private @Nullable PracticeDetail successor(@Nullable Tombstone tombstone, RequestContext context) {
        String id = tombstone == null ? null : tombstone.replacedBy();
        try {
            return id == null ? null : practice(id, context);
        } catch (ProblemException | MovedException gone) {
            return null;
        }
    }
}
