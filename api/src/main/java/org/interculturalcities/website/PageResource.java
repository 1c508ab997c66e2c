package org.interculturalcities.website;

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
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RequestContext;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Serves every page of the website: the HTML template with the content that is readable without scripts, and the right
 * status.
 */
@Path("/")
@Blocking
public class PageResource {

    private static final Pattern NO_PAGE = Pattern.compile("/(api|q|problems)(/.*)?|.*\\.[A-Za-z0-9]+");

    private final ReadModel readModel;
    private final SitePages pages;
    private final Routes routes;
    private final SiteFiles files;

    PageResource(ReadModel readModel, SitePages pages, Routes routes, SiteFiles files) {
        this.readModel = readModel;
        this.pages = pages;
        this.routes = routes;
        this.files = files;
    }

    @GET
    @Path("{path:.*}")
    @Operation(hidden = true)
    public RestResponse<?> get(@BeanParam PracticeParameters parameters, @Context UriInfo uri) {
        String path = uri.getPath();
        RequestUrl address = parameters.address();
        if (NO_PAGE.matcher(path).matches() || files.text("/index.html").isEmpty()) {
            throw ProblemException.unknown("page", path);
        }
        if (path.length() > 1 && path.endsWith("/")) {
            throw new MovedException(address.at(path.replaceAll("^/+|/+$", "")));
        }
        SiteLanguage language = SiteLanguage.of(path);
        PageContext site = new PageContext(language, address.base().replaceFirst("/$", ""));
        String lang = uri.getQueryParameters().getFirst("lang");
        SitePages.Query query = new SitePages.Query(lang, PageQuery.of(uri.getQueryParameters()), parameters);
        try (RequestContext context = readModel.inLanguages(language.languages(), address)) {
            String english = language.english(path);
            Page page = pages.at(english, site, context, query);
            return answer(page, site, routes.files(english), context.snapshot().revision());
        }
    }

    private RestResponse<?> answer(Page page, PageContext site, Html early, long revision) {
        HtmlTemplate template = HtmlTemplate.of(files.text("/index.html"));
        byte[] body = template.filled(site.language(), Html.all(site.head(page), early), site.frame(page))
                .getBytes(StandardCharsets.UTF_8);
        // A missing page must not answer 304, so only existing pages get an entity tag.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(page.status()))
                .entity(page.status() == 200 ? new ByteResponse(body, revision) : body)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", template.policy())
                .header("Content-Language", site.language().tag())
                .build();
    }
}
