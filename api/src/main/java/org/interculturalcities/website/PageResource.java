package org.interculturalcities.website;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.RevisionProblems;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.DatabaseException;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves every page of the website with its content before scripts run, and with the right status. */
@Path("/")
@Blocking
public class PageResource {

    private static final Pattern NO_PAGE = Pattern.compile("/(api|q|problems)(/.*)?|.*\\.[A-Za-z0-9]+");

    private final RequestContexts contexts;
    private final PageFinder pages;
    private final Routes routes;
    private final SiteFiles files;

    PageResource(RequestContexts contexts, PageFinder pages, Routes routes, SiteFiles files) {
        this.contexts = contexts;
        this.pages = pages;
        this.routes = routes;
        this.files = files;
    }

    @GET
    @Path("{path:.*}")
    @Operation(hidden = true)
    public RestResponse<?> get(@BeanParam PracticeParameters parameters, @Context UriInfo uri) {
        String path = uri.getPath();
        RequestUrl url = parameters.url();
        if (NO_PAGE.matcher(path).matches() || files.text("/index.html").isEmpty()) {
            throw ProblemException.unknown("page", path);
        }
        if (path.length() > 1 && path.endsWith("/")) {
            throw new MovedException(url.at(path.replaceAll("^/+|/+$", "")));
        }
        SiteLanguage language = SiteLanguage.of(path);
        String english = language.english(path);
        HtmlTemplate html = HtmlTemplate.of(files.text("/index.html"));
        PageContext site = new PageContext(language, url.base().replaceFirst("/$", ""), html, routes.files(english));
        try (RequestContext context = contexts.inLanguages(language.languages(), url)) {
            PageQuery query = PageQuery.of(uri.getQueryParameters());
            return answer(english, site, context, query, parameters);
        }
    }

    private RestResponse<?> answer(
            String path, PageContext site, RequestContext context, PageQuery query, PracticeParameters parameters) {
        try {
            byte[] body = rendered(pages.at(path, site, context, query, parameters));
            return answer(200, new ByteResponse(body, context.snapshot().revision()), site);
        } catch (ProblemException | DatabaseException refusal) {
            Problem problem = RevisionProblems.of(refusal).orElseThrow();
            // A missing page must not answer 304, so only existing pages get an entity tag.
            return answer(problem.status(), rendered(pages.missing(problem, path, site, context)), site);
        }
    }

    private static byte[] rendered(TemplateInstance page) {
        return page.render().getBytes(StandardCharsets.UTF_8);
    }

    private static RestResponse<?> answer(int status, Object body, PageContext site) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status))
                .entity(body)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", site.html().policy())
                .header("Content-Language", site.language().tag())
                .build();
    }
}
